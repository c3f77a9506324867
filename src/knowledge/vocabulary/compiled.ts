// Generated from data/*.json by `npx tsx src/knowledge/vocabulary/write.ts`; a test holds it up to date. Do not edit.

/** Aromatase inhibitors and their class words. */
export const INHIBITORS = `anastrozole:~anastrozol|anastrosool|anastrotsoli|aremidex|arimadex|arimedex|arimidex|arimidix|armidex|ici d1033|zd 1033|zd1033|αναστροζολη|анастрозол|аримидекс|أناستروزول|اناستروزول|アナストロゾール|アリミデックス|瑞宁得|阿那曲唑|아나스트로졸;agerdex|altraz|anablock|anabrez|anaccord|anadex|anarozol|anaskebir|anasprin|anasto|anastraze|anastro cell|anastrodac|anastrodex|anastrohexal|anastrol|anastrolan|anastrole|anastrolibbs|anastromin|anatrole|anebot|ansyn|anzole|apo nastrol|aremed|arimista|arimizole|armotraz|aromenal|asiolex|astzol|atrozol|atrozole|axastrol|azastrole|distalene|egistrozol|eurostrozol|femizet|gondonar|karomex|mammozol|nastrosa|pantestone|ribomidex|ruisiyi|ruiting|synastrozole|trozolet|trozolite|аксастрол|анабрез|анастера|маммозол|селана|эгистрозол;andex|arianna|leprofen|liquidex|selana
letrozole:~letrozol|cgs 20267|cgs20267|femar|femara|letrosool|letrotsoli|λετροζολη|летрозол|фемара|لتروزول|ليتروزول|フェマーラ|レトロゾール|來曲唑|来曲唑|레트로졸;accozole|aletro|apo letro|arofek|aromek|attozette|attozone|brenea|bretra|britagal|britapons|cendalon|clarzole|diletozol|dracenax|eirfem|etruzil|extraza|falvax|fecinole|femanova|femaplex|femarra|femera|femolet|fempro|femtozette|femtozone|feratra|fulong|gynotril|helzette|insegar|kebirzol|leoncon|lerana|lestara|lestrodex|letaris|letero|letosis|letoval|letraccord|letralan|letrasan|letro cell|letroarom|letrobeta|letroblock|letrocor|letrofam|letrofemin|letroger|letrohexal|letrolan|letrole|letromedac|letronat|letropen|letrosander|letrostad|letroz|letrozette|letrozomic|letrozonam|letrozoter|letrozozett|levinox|lezole|likarda|loosyn|lortanda|loxifan|mimor|mionic|oncolet|oncozol|pamellar|parnuel|petazone|picozette|picozone|religan|ribotrozol|saderon|stefaplex|trozara|trozel|trozet|yoktozone|zotrol|лестродекс|летроза|летротера|нексазол|оретра|феретра|экстраза|этрузил|弗隆|芙瑞;esmara|estronal|fera|lametta|lenara|letara|letron|linol|lostar|oralet|terazone
exemestane:~exemestan|aromasil|aromasin|aromasine|aromisin|eksemestaan|eksemestaani|eksemestan|eksemestanas|fce 24304|fce24304|pnu 155971|εξεμεστανη|аромазин|екземестан|экземестан|эксеместан|إكسيميستان|اكسيميستان|アロマシン|エキセメスタン|依西美坦|阿诺新|엑세메스탄|엑스메스탄;anuoxin|aoqi|aromacin|aromadex|aromestan|aromex|aromosin|escepran|estamane|etadron|exaccord|exatrust|exedral|exemed|exemedica|exestan|glandex|ribostan|rusumei|symex|xtane|yisitan|youkeyi;sulai
formestane:4 hydroxy 4 androstene 3,17 dione|4 hydroxyandrostenedione|cgp 32349|formestane|formestano|formestanum|lentaron
fadrozole:cgs 16949a|cgs16949a|fadrozole;afema|アフェマ
vorozole:vorozol|vorozole|vorozolum;r 76713|r 83842|r76713|r83842|rivizor
aminoglutethimide:aminoglutethimid|aminoglutethimide|aminoglutethimidum|aminoglutetimida|aminoglutetimide|aminogluthetimide;cytadren|elipten|mamomit|orimeten|rogluten
testolactone:testolactona|testolactone|testolactonum|testolattone;fludestrin|teolit|teslac
atamestane:atamestane
plomestane:plomestane
minamestane:minamestane
rogletimide:pyridoglutethimide|rogletimide
liarozole:;;;liarozole
finrozole:finrozole
leflutrozole:leflutrozole;bgs649|cgp47645
androstatrienedione:1,4,6 androstatriene 3,17 dione
arimistane:androsta 3,5 diene 7,17 dione
aromatase-inhibitor:anti aromatase|anti aromatase agent|anti aromatase drug|anti aromatasique|antiaromatasa|antiaromatase|antiaromatases|antiaromatasici|antiaromatasico|antiaromatasicos|aromastase inhibitor|aromataasi inhibiittori|aromataasin estaja|aromataasin estajat|aromataasinestaja|aromataasinestajat|aromatase blocker|aromatase hemmer|aromatase hemmern|aromatase hemmstoff|aromatase inactivating agent|aromatase inactivator|aromatase inhib|aromatase inhibiter|aromatase inhibitior|aromatase inhibitor|aromatase inhibitoren|aromatase inhibtor|aromatase remmer|aromatasehammer|aromatasehammere|aromatasehemmer|aromatasehemmere|aromatasehemmern|aromatasehemmers|aromataseinhibitor|aromataseinhibitoren|aromataseinhibitors|aromataseremmende|aromataseremmer|aromataseremmers|aromataseremming|aromatashammare|aromatashammaren|aromatasinhibitor|aromataz gatlo|aromataz gatlok|aromataz inhibitor|aromataz inhibitorleri|aromataz inhibitoru|aromatazgatlo|aromatese inhibitor|aromatise inhibitor|aromitase inhibitor|aromotase inhibitor|cyp19a1 inhibitor|estrogen synthetase inhibitor|inhibidor de aromatasa|inhibidor de la aromatasa|inhibidor de la enzima aromatasa|inhibidora de la aromatasa|inhibidores de aromatasa|inhibidores de la aromatasa|inhibidores de la aromatase|inhibiteur d'aromatase|inhibiteur de aromatase|inhibiteur de l'aromatase|inhibiteur des aromatases|inhibiteurs d'aromatase|inhibiteurs de aromatase|inhibiteurs de l'aromatase|inhibiteurs des aromatases|inhibitor aromatase|inhibitor aromatazy|inhibitor de aromataza|inhibitor of aromatase|inhibitora aromatazy|inhibitorem aromatazy|inhibitori de aromataza|inhibitorii de aromataza|inhibitorow aromatazy|inhibitors of aromatase|inhibitoru aromatazy|inhibitory aromatazy|inibidor da aromatasa|inibidor da aromatase|inibidor de aromatase|inibidores da aromatase|inibidores da enzima aromatase|inibidores de aromatase|inibitore aromatasi|inibitore dell'aromatasi|inibitore della aromatasi|inibitore delle aromatasi|inibitori aromatasi|inibitori dell'aromatasi|inibitori della aromatasi|inibitori delle aromatasi|oestrogen synthetase inhibitor|penghambat aromatase|thuoc uc che aromatase|uc che men aromatase|αναστολεα αρωματασης|αναστολεας αρωματασης|αναστολεας της αρωματασης|αναστολεις αρωματασης|αναστολεις της αρωματασης|ингибитор ароматазы|ингибитора ароматазы|ингибиторам ароматазы|ингибиторами ароматазы|ингибиторов ароматазы|ингибитором ароматазы|ингибиторы ароматазы|інгібітор ароматази|інгібітори ароматази|інгібіторів ароматази|مثبط الأروماتاز|مثبطات الأروماتاز|مثبطات الاروماتاز|アロマターゼインヒビター|アロマターゼ阻害剤|アロマターゼ阻害薬|芳香化酶抑制剂|芳香化酶抑制劑|芳香環轉化酶抑制劑|芳香酶抑制剂|방향화효소 억제제|아로마타아제 억제제|아로마타제 억제제|아로마타제억제제`;

/** Selective estrogen receptor modulators and their class words. */
export const SERMS = `tamoxifen:~tamoxifen|ici 46,474|ici 46474|ici46474|nolvadax|nolvadex|nolvadix|nolvedex|novaldex|soltamox|tamoksifeen|tamoksifeeni|tamoksifen|tamoksifenas|tamoksyfen|tamox|ταμοξιφαινη|нолвадекс|тамоксифен|تاموكسيفين|タモキシフェン|タモキシフェンクエン酸塩|ノルバデックス|他莫昔芬|他莫西芬|泰莫西芬|타목시펜;adifen|adopan|bilem|bonitam|caditam|citofen|crisafeno|cytotam|diemon|dignotamoxi|doctamoxifene|ebefen|emblon|fawestol|fenahex|fentamox|genox|ginarsan|gynatam|hormofem|istubal|istubol|jenoxifen|kessar|ledertam|mammonex|mamofen|mandofen|moxafen|noltam|nourytam|novofen|oestrifen|oncomox|retaxim|riboxifen|tadex|tamec|tamifen|tamizam|tamo aiwa|tamobeta|tamodex|tamofen|tamokadin|tamone|tamoneprin|tamopham|tamoplex|tamorex|tamosin|tamoxasta|tamoxen|tamoxi|tamoxis|tamoxistad|tamtero|taxofen|tecnotax|tomifen|trimetrox|valodex|zemide|zitazonium|зитазониум;neophedan
toremifene:~toremifen|fareston|fc 1157a|gtx 006|toremifeeni|τορεμιφαινη|торемифен|фарестон|توريميفين|トレミフェン|トレミフェンクエン酸塩|フェアストン|托瑞米芬|토레미펜;acapodene|farestone
raloxifene:~raloxifen|evista|evistra|keoxifen|keoxifene|ly 139481|ly 156758|ly139481|ly156758|pharoxifene|raloksifeen|raloksifeeni|raloksifen|raloksifenas|raloksyfen|ralox|raloxephene|ραλοξιφαινη|ралоксифен|эвиста|رالوكسيفين|エビスタ|ラロキシフェン|ラロキシフェン塩酸塩|易维特|雷洛昔芬|雷洛西芬|라록시펜|랄록시펜;bonmax|celvista|evifyne|fixta|ketidin|optruma|osral|ralista|raxeto
ospemifene:~ospemifen|fc 1271a|osphena|senshio
bazedoxifene:~bazedoxifen|bza/ce|ce/bza|conbriza|duavee|duavive|tse 424|way 140424|バゼドキシフェン|ビビアント;viviant
lasofoxifene:~lasofoxifen|cp 336,156|cp 336156|fablyn;oporia
clomifene:~clomifen|~clomiphen|clomed|clomid|clomide|klomifeen|klomifeeni|klomifen|klomifenas|milophene|serophene|κλομιφαινη|кломид|кломифен|клостилбегит|كلوميفين|クロミフェン|克罗米芬|克羅米芬|氯米芬|클로미펜;bemot|clofert|clomene|clomhexal|clomifert|clomihexal|clomivid|clomphid|clostilbegyt|dufine|duinum|dyneric|fertilan|fertomid|fertyl|genozym|gonaphene|ikaclomin|indovar|indux|klomen|omifin|ovamit|ovinum|ovofar|pergotime|phenate|profertil|prolifen|reomen|serofene|serpafar|siphene;;clomifenoxide
enclomifene:enclomifene|enclomifeno|enclomifenum|enclomiphene|trans clomiphene;androxal
zuclomifene:zuclomifene|zuclomiphene
droloxifene:3 hydroxytamoxifen|droloxifene|droloxifeno|droloxifenum;fk 435|k 060
idoxifene:idoxifene;cb 7432|sb 223030
arzoxifene:arzoxifene|ly 353381|ly353381
acolbifene:acolbifene;em 652
pipendoxifene:pipendoxifene;era 923
zindoxifene:zindoxifene
trioxifene:trioxifene;ly133314
panomifene:panomifene
nafoxidine:nafoxidine
ormeloxifene:centchroman|ormeloxifene;centron|novex ds|sevista;chhaya|saheli
serm:modulador selectivo de los receptores de estrogeno|modulador selectivo de los receptores estrogenicos|modulador selectivo de receptores de estrogenos|modulador selectivo del receptor de estrogeno|modulador selectivo del receptor estrogenico|modulador seletivo do receptor de estrogenio|modulador seletivo do recetor de estrogenio|modulador seletivo dos receptores de estrogenio|moduladores selectivos de los receptores de estrogeno|moduladores selectivos de los receptores estrogenicos|moduladores selectivos de receptores de estrogenos|moduladores selectivos del receptor de estrogeno|moduladores seletivos do receptor de estrogenio|moduladores seletivos dos receptores de estrogenio|moduladores seletivos dos recetores de estrogenio|modulateur selectif des recepteurs aux estrogenes|modulateur selectif des recepteurs aux ostrogenes|modulateur selectif des recepteurs des ostrogenes|modulateur selectif des recepteurs estrogeniques|modulateur selectif du recepteur aux ostrogenes|modulateur selectif du recepteur des ostrogenes|modulateurs selectifs des recepteurs aux estrogenes|modulateurs selectifs des recepteurs aux ostrogenes|modulateurs selectifs des recepteurs des ostrogenes|modulateurs selectifs des recepteurs estrogeniques|modulateurs selectifs des recepteurs ostrogeniques|modulateurs selectifs du recepteur des ostrogenes|modulatore selettivo dei recettori estrogenici|modulatore selettivo del recettore degli estrogeni|modulatori selettivi dei recettori degli estrogeni|modulatori selettivi dei recettori estrogenici|modulatori selettivi del recettore degli estrogeni|modulatori selettivi del recettore estrogenico|selectieve oestrogeenreceptormodulator|selectieve oestrogeenreceptormodulatoren|selective er modulator|selective estrogen receptor modulating agent|selective estrogen receptor modulation agent|selective estrogen receptor modulator|selective oestrogen receptor modulator|selective receptor modulators of estrogen|selektive estrogenrezeptormodulatoren|selektive ostrogen rezeptor modulatoren|selektive ostrogenrezeptor modulatoren|selektive ostrogenrezeptormodulatoren|selektiven ostrogenrezeptormodulatoren|selektiver estrogen rezeptor modulator|selektiver estrogenrezeptormodulator|selektiver ostrogen rezeptor modulator|selektiver ostrogenrezeptormodulator|selektywne modulatory receptora estrogenowego|selektywny modulator receptora estrogenowego|селективные модуляторы эстрогеновых рецепторов|селективныи модулятор рецепторов эстрогенов|селективныи модулятор эстрогеновых рецепторов|селективных модуляторов эстрогеновых рецепторов|选择性雌激素受体调节剂|選択的エストロゲン受容体調節薬|選擇性雌激素受體調節劑|선택적 에스트로겐 수용체 조절제`;

/** Abbreviations whose sense is decided by rules. */
export const SHORT = `anastrozole:Adex|adex|ADEX|ANA|ANZ|ANAS|ANS|Ana|ana
letrozole:LET|LTZ|LETRO|letro|Letro|let
exemestane:EXE|EXM|Exe|exe
arimistane:Arimistane|arimistane|ARIMISTANE
aromatase-inhibitor:AI|AIs|A.I.|ArI|ARI|AromI|IA|NSAI|NSAIs|nsAI|nsAIs|SAI|SAIs|ai|ais|AIS
tamoxifen:Nolva|nolva|NOLVA|TAM|TMX|TMXF|TMXFN|Tam|tam
toremifene:TOR
raloxifene:RAL|RLX
bazedoxifene:BZA|BZD
clomifene:CC|CLO
serm:SERM|SERMs|TSEC|MSRE|MSREs|SERMS
aimss:AIMSS|AIMS|AIMSK|AIMD|AIA|AIAs|AIAA|AIIA|AIJP`;

/** Partner drugs and symptoms, by class. */
export const CONTEXT = `=serd
fulvestrant:faslodex|fulvestrant|ici 182,780|ici 182780|zd9238|zm 182780|фаслодекс|фулвестрант|フルベストラント|氟维司群|芙仕得
elacestrant:elacestrant|orserdu|rad 1901|rad1901;korserdu
imlunestrant:imlunestrant|inluriyo|inluryio|ly3484356
camizestrant:azd9833|camizestrant
giredestrant:gdc 9545|giredestrant|rg6171|ro7197597
amcenestrant:amcenestrant|sar439859
rintodestrant:g1t48|rintodestrant
brilanestrant:arn 810|brilanestrant|gdc 0810
palazestrant:op 1250|palazestrant
vepdegestrant:arv 471|pf 07850327|vepdegestrant|veppanu
serd:selective estrogen receptor degrader|selective estrogen receptor down regulator|selective estrogen receptor downregulator|selective oestrogen receptor degrader
=cyp2d6-inhibitor
paroxetine:aropax|brisdelle|paroxetin|paroxetina|paroxetine|paxil|pexeva|seroxat
fluoxetine:fluctin|fluoxetin|fluoxetina|fluoxetine|fontex|prozac|sarafem;symbyax
bupropion:amfebutamone|bupropion|buproprione|wellbutrin|zyban;aplenzin|auvelity|contrave|elontril|forfivo xl|mysimba
quinidine:quinidine;nuedexta
dacomitinib:dacomitinib|vizimpro
tipranavir:aptivus|tipranavir
terbinafine:lamisil|terbinafin|terbinafina|terbinafine
cinacalcet:cinacalcet|mimpara|sensipar
duloxetine:cymbalta|duloxetin|duloxetina|duloxetine|yentreve;drizalma sprinkle|irenka
mirabegron:betmiga|mirabegron|myrbetriq
rolapitant:rolapitant|varubi
abiraterone:abiraterone|zytiga
fluvoxamine:faverin|fluvoxamine|luvox
thioridazine:mellaril|thioridazine
sertraline:lustral|sertraline|zoloft
citalopram:celexa|cipramil|citalopram
escitalopram:escitalopram|lexapro
cimetidine:cimetidine|tagamet
celecoxib:celebrex|celecoxib
amiodarone:amiodarone|cordarone|pacerone
ritonavir:norvir|ritonavir
clobazam:clobazam|frisium|onfi
desvenlafaxine:desvenlafaxine|pristiq
diphenhydramine:benadryl|diphenhydramine
haloperidol:haldol|haloperidol
perphenazine:perphenazine|trilafon
labetalol:labetalol|trandate
venlafaxine:effexor|venlafaxine
=cyp3a4-inducer
rifampicin:rifadin|rifampicin|rifampicina|rifampicine|rifampin|rimactan|rimactane;rifamate|rifater|rifinah
carbamazepine:carbamazepin|carbamazepina|carbamazepine|carbatrol|epitol|equetro|tegretol
phenytoin:dilantin|epanutin|fenitoina|phenytek|phenytoin|phenytoine
fosphenytoin:cerebyx|fosphenytoin
phenobarbital:fenobarbital|phenobarbital|phenobarbitone
primidone:mysoline|primidon|primidone
enzalutamide:enzalutamide|xtandi
apalutamide:apalutamide|erleada
mitotane:lysodren|mitotane
lumacaftor:lumacaftor|orkambi
ivosidenib:ivosidenib|tibsovo
st-johns-wort:hiperico|hypericum|iperico|johanniskraut|millepertuis|saint johns wort|sjw|st john's wort|st johns wort|st. john's wort|贯叶连翘
rifabutin:mycobutin|rifabutin|rifabutina|rifabutine
rifapentine:priftin|rifapentine
efavirenz:efavirenz|stocrin|sustiva;atripla
etravirine:etravirine|intelence
bosentan:bosentan|tracleer
modafinil:modafinil|provigil
cenobamate:cenobamate|ontozry|xcopri
eslicarbazepine:aptiom|eslicarbazepine
oxcarbazepine:oxcarbazepine|trileptal
dabrafenib:dabrafenib|tafinlar
lorlatinib:lorbrena|lorlatinib
sotorasib:lumakras|sotorasib
pexidartinib:pexidartinib|turalio
encorafenib:braftovi|encorafenib
dexamethasone:decadron|dexamethasone
topiramate:topamax|topiramate
=estrogen
estradiol:alora|climara|delestrogen|depo estradiol|divigel|dotti|elestrin|estrace|estraderm|estradiol acetate|estradiol cypionate|estradiol hemihydrate|estradiol valerate|estradot|estrofem|estrogel|evamist|evorel|gynodiol|lenzetto|lyllana|menostar|minivelle|oestrogel|progynova|sandrena|vivelle|zumenon;17 beta estradiol|17β estradiol|estradiol|estradiol 17β|estradiolo|oestradiol
estradiol-vaginal-low-dose:estradiol vaginal cream|estradiol vaginal insert|estradiol vaginal ring|estradiol vaginal tablet|estring|imvexxy|local estrogen|topical estrogen cream|vagifem|vaginal estradiol (low dose)|vaginal estrogen|vaginal oestrogen|yuvafem;gina 10|vagidoz|vagirux
estradiol-acetate-vaginal-ring:estradiol acetate vaginal ring|femring
conjugated-estrogens:conjugated equine estrogens|conjugated estrogens|conjugated oestrogens|duavee|duavive|estrogens, conjugated|premarin|premphase|prempro;cenestin|enjuvia
esterified-estrogens:esterified estrogens;covaryx|eemt|estratest|menest
estropipate:estropipate|ogen|ortho est
estriol:;bi est|biest|bioidentical estrogen|blissel|estriol|estriolo|gynoflor|imvaggis|incurin|oestriol|ovestin
estrone:;estrone
ethinylestradiol:ethinyl estradiol|ethinyl oestradiol|ethinylestradiol|ethinyloestradiol|etinilestradiolo|femhrt;eluryng|fyavolv|jinteli|loestrin|nuvaring|ortho tri cyclen|twirla|xulane|yasmin|yaz
estetrol:estetrol;drovelis|nextstellis
diethylstilbestrol:diethylstilbestrol|stilbestrol|stilboestrol
tibolone:livial|tibolon|tibolone
promestriene:promestriene;colpotrophine
prasterone:intrarosa;dehydroepiandrosterone|dhea|prasterone
estrogen-progestogen-combination:estrogen with progestogen (menopausal);activella|amabelz|angeliq|bijuva|climara pro|climen|combipatch|femoston|indivina|kliogest|kliovance|mimvey|prefest|trisequens
estrogen:estrogen therapy;;estrogen replacement|estrogene|estrogenio|estrogeno|estrogens|hormone replacement therapy|menopausal hormone therapy|oestrogen|oestrogen replacement|oestrogens|ostrogen|ostrogene|эстроген|エストロゲン|雌激素
=bone-agent
alendronic-acid:acide alendronique|acido alendronico|adronat|alendronate|alendronic acid|alendronsaure|binosto|fosamax|アレンドロン酸|阿仑膦酸钠
risedronic-acid:acara|acide risedronique|acido risedronico|actonel|risedronate|risedronic acid|risedronsaure;atelvia|optinate
ibandronic-acid:acide ibandronique|acido ibandronico|bondronat|boniva|bonviva|iasibon|ibandronate|ibandronic acid|ibandronsaure|quodixor
zoledronic-acid:acide zoledronique|acido zoledronico|aclasta|reclast|steozol|zerlinda|zoledronate|zoledronic acid|zoledronsaure|zometa|zomic|ゾレドロン酸|唑来膦酸
pamidronic-acid:acide pamidronique|acido pamidronico|aredia|pamidronate|pamidronic acid|pamidronsaure
clodronic-acid:bonefos|clasteon|clodronate|clodronic acid|loron|lytos|ostac
etidronic-acid:didrocal|didronel|etidronate|etidronic acid
denosumab:acvybra|aukelso|bildyos|bilprevda|bomyntra|boncresa|bosaya|conexxence|degevma|denbrayce|denosumab|enoby|evfraxy|izamby|jubbonti|jubereq|junod|kefdensis|obodence|osenvelt|ospomyv|osvyrti|oziltus|ponlimsi|prolia|stoboclo|vevzuo|wyost|xbonzy|xbryk|xgeva|xtrenbo|yaxwer|zvogra
teriparatide:forsteo|forteo|teriparatid|teriparatide
abaloparatide:abaloparatide|eladynos|tymlos
romosozumab:evenity|romosozumab
calcitonin-salmon:miacalcin|salmon calcitonin
strontium-ranelate:osseor|protelos|strontium ranelate
calcium-vitamin-d:calcium and vitamin d;ca/d|calcium carbonate|calcium citrate|caltrate|cholecalciferol|citracal|colecalciferol|ergocalciferol|os cal|vit d|vitamin d3
bisphosphonate:bisphosphonate;antiresorptive|bisphosphonates|bma|bone modifying agent|bone modifying agents|bone targeted agent|bta|diphosphonate
=cdk46
palbociclib:ibrance|palbociclib|palbocyclib|pd 0332991|палбоциклиб|パルボシクリブ|哌柏西利
ribociclib:kisqali|lee011|ribociclib|рибоциклиб|瑞波西利
abemaciclib:abemaciclib|ly2835219|verzenio|verzenios|абемациклиб|アベマシクリブ|阿贝西利
dalpiciclib:dalpiciclib|shr6390|达尔西利
cdk46:cdk 4/6|cdk4 and 6 inhibitor|cdk4/6 inhibitor|cdk4/6i|cyclin dependent kinase 4/6 inhibitor
=ovarian-suppression
goserelin:goserelin|gosereline|novgos|zoladex|гозерелин|ゴセレリン|戈舍瑞林
leuprorelin:camcevi|eligard|enantone|fensolvi|leuplin|leuporelin|leuprolide|leuprorelin|leuprorelina|leuproreline|lucrin|lupron|lutrate|prostap|sixantone|trenantone|viadur|леипрорелин|リュープロレリン|亮丙瑞林
triptorelin:decapeptyl|diphereline|gonapeptyl|pamorelin|salvacyl|trelstar|triptodur|triptorelin|triptorelina|triptoreline|uropeptyl|трипторелин|曲普瑞林
buserelin:buserelin|buserelina|busereline|suprefact
histrelin:histrelin|supprelin|vantas
nafarelin:nafarelin|nafarelina|nafareline|synarel
degarelix:degarelix|firmagon
relugolix:myfembree|orgovyx|relugolix|ryeqo
ovarian-suppression:bso|gnrh agonist|gnrha|gonadotropin releasing hormone agonist|lh rh analogue|lhrh agonist|lhrh analogue|lhrha|ofs|ooforectomia|oophorectomies|oophorectomy|ovarektomie|ovarian ablation|ovarian function ablation|ovarian function suppression|ovarian suppression|ovariectomia|ovariectomie|ovariectomy|rrso|surgical menopause|卵巢功能抑制
=symptom
bone-loss:ai associated bone loss|ai induced bone loss|aromatase inhibitor associated bone loss|aromatase inhibitor bone loss|aromatase inhibitor induced bone loss|cancer treatment induced bone loss|osteoporosis / bone loss;bmd loss|bone mineral density|dexa|dxa|fragility fracture|low bone density|osteopenia|t score
arthralgia:achy joints|arthralgia|arthralgias|arthralgie|artralgia|dolor articular|dolori articolari|gelenkschmerzen|hands hurt|hurts all over|joint ache|joint discomfort|joint pain|joint soreness|joints ache|my joints hurt|painful joints|polyarthralgia|polyarthralgias|артралгия|关节痛|関節痛
joint-stiffness:feel like an old woman|gelling|morgensteifigkeit|raideur matinale|rigidez matutina|stiff after sitting|stiff fingers|stiff hands|stiff in the morning|stiff joints|stiffness|trouble getting out of bed|晨僵|朝のこわばり
arthritis-term:arthritis;arthropathy|effusion|joint swelling|swollen joints|synovitis
myalgia:achy all over|body aches|generalized aches|muscle ache|muscle pain|muscle soreness|myalgia|myalgias|sore muscles
musculoskeletal-pain:aches and pains|bone pain|bony pain|msk pain|msk symptoms|musculoskeletal adverse event|musculoskeletal complaints|musculoskeletal pain|musculoskeletal symptoms
carpal-tunnel-syndrome:carpal tunnel|carpal tunnel syndrome|karpaltunnelsyndrom|median neuropathy at the wrist|sindrome del tunel carpiano|syndrome du canal carpien|手根管症候群|腕管综合征
trigger-finger:doigt a ressaut|locking finger|schnappfinger|snapping finger|stenosing flexor tenosynovitis|stenosing tenosynovitis|trigger digit|trigger finger|trigger thumb|ばね指
tenosynovitis:tendinitis|tendinopathy|tendon sheath|tendonitis|tenosynovitis
de-quervain:de quervain disease|de quervain tenosynovitis|de quervain's|radial styloid tenosynovitis
grip-strength:can't make a fist|can't open jars|decreased grip|dropping things|grip strength|hand weakness|loss of grip|reduced grip strength|weak grip
paresthesia-hand:hand paresthesia;hand numbness|numbness and tingling|paraesthesia|paresthesia
hot-flash:hot flash|hot flashes|hot flush|hot flushes|night sweats|vasomotor symptoms|vms
vulvovaginal-atrophy:genitourinary syndrome of menopause;dyspareunia|gsm|vaginal dryness|vulvovaginal atrophy|vva
red-flag-bone:bone pain at night|focal back pain|focal bone pain|localised bone pain|localized bone pain|night pain|nocturnal back pain|nocturnal bone pain|one sided bone pain|pain that is worse at night|pain wakes her|pain worse at night|pathologic fracture|pathological fracture|progressive back pain|progressive bone pain|unexplained weight loss|unilateral bone pain|unintended weight loss|unintentional weight loss|worsening bone pain
leg-weakness:leg weakness|lower extremity weakness|lower limb weakness|weakness in both legs|weakness in her legs|weakness of both legs|weakness of the legs
saddle-numbness:perineal numbness|saddle anaesthesia|saddle anesthesia|saddle numbness
sphincter-disturbance:bladder dysfunction|bladder incontinence|bowel dysfunction|bowel incontinence|faecal incontinence|fecal incontinence|loss of bladder control|loss of bowel control|urinary retention
cord-compression:cauda equina|cauda equina syndrome|cord compression|spinal cord compression`;
