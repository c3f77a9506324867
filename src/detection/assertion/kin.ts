import type { SectionClass } from '../structure';
import type { Clause, Group } from './clause';

/** Whose drug it is when a relative or somebody else stands in the sentence. */
export function kinOf(
  { tokens, codes }: Clause,
  masked: string,
  group: Group,
  section: SectionClass | null,
): { token: number; relative: boolean } | null {
  const first = tokens[group.first];
  const last = tokens[group.last];
  if (!first || !last) return null;
  // "her husband has been put on tamoxifen too, his tablets ..., his tamoxifen in the kitchen"
  const man = codes.lastIndexOf('K', group.first);
  if (
    man >= 0 &&
    / his (?:own )?$/.test(masked.slice(0, first.start)) &&
    MALE.test(masked.slice(tokens[man]?.start)) &&
    (masked.startsWith('husband', tokens[man]?.start) || /\b(?:she|her)\b/.test(masked))
  )
    return { token: man, relative: true };
  // "cares for her sister and gives her her letrozole"
  if (man >= 0 && /\b(?:gives?|giving|gave) (?:her|him) (?:her|his) $/.test(masked.slice(0, first.start)))
    return { token: man, relative: true };
  // "The letrozole in the cabinet is her late mother's."
  const owner = OWNED_BY.exec(masked.slice(last.end));
  const owned = owner
    ? tokens.findIndex(({ code, end }) => code === 'K' && end >= last.end + owner[0].length)
    : -1;
  if (owned >= 0) return { token: owned, relative: true };
  // "She picks up letrozole for her mother."
  const fetched = FOR_KIN.exec(masked.slice(last.end));
  const recipient = fetched ? tokens.findIndex(({ code, start }) => code === 'K' && start >= last.end) : -1;
  if (recipient >= 0 && FETCHES.test(masked.slice(0, first.start)))
    return { token: recipient, relative: true };
  for (let i = group.first - 1; i >= 0; i--) {
    const { code } = tokens[i] ?? { code: ';' };
    // "my sister takes raloxifene, could I have it instead of letrozole?"
    if (code === 'u' && /\bi\b/.test(masked.slice(tokens[i]?.start, tokens[i]?.end))) return null;
    // A phrase that begins with the person: "she is on"
    const person = code === 'E' || (code === 'a' && /^(?:she|he) /.test(masked.slice(tokens[i]?.start)));
    if (
      person &&
      (i === group.first - 1 ||
        !/^(?:her own|his own|your|you)$/.test(masked.slice(tokens[i]?.start, tokens[i]?.end)))
    ) {
      // "her mother said she took": the nearest person before the drug decides, a pronoun goes with the relative.
      const [word = ''] = masked.slice(tokens[i]?.start, tokens[i]?.end).split(' ');
      const relative = codes.lastIndexOf('K', i);
      const since = relative < 0 ? '' : masked.slice(tokens[relative]?.end, tokens[i]?.start).trimEnd();
      // "his wife, whom I also look after, has been on letrozole": a clause told of her between two commas
      if (WHOM.test(since) && masked.slice(tokens[i]?.end, first.start).includes(',')) continue;
      // "Her mother was diagnosed at 49; she took ...", "her sister had polyps while she was on ..."
      if (
        /^(?:she|he)$/.test(word) &&
        relative >= 0 &&
        !since.includes('\ue000') &&
        (AS_SHE.test(since) ||
          (ILL.test(since) &&
            (SAME_AS_SHE.test(masked.slice(tokens[i]?.end, first.start)) ||
              OF_TWO.test(masked.slice(last.end)))))
      )
        return { token: relative, relative: true };
      if (
        /^(?:she|he)$/.test(word) &&
        relative >= 0 &&
        (section === 'family' || /\byour (?:\w+ )?$/.test(masked.slice(0, tokens[relative]?.start)))
      )
        return { token: relative, relative: true };
      // "Her husband is azoospermic; he takes clomifene": he is not she.
      if (
        word === 'he' &&
        relative >= 0 &&
        MALE.test(masked.slice(tokens[relative]?.start)) &&
        /\b(?:she|her)\b/.test(masked)
      )
        return { token: relative, relative: true };
      if (
        section === 'family' &&
        !/^(?:pt|patient|proband|you|patientin|paciente|patiente|paziente)$/.test(word)
      )
        break;
      return null;
    }
    if (code === 'K' || code === 'O') {
      // "takes her late sister's tamoxifen"
      if (
        i === group.first - 1 &&
        /'s$/.test(masked.slice(0, tokens[i]?.end)) &&
        /[aA][^M;]{0,3}$/.test(codes.slice(0, i))
      )
        return null;
      const teller = codes.lastIndexOf('K', i - 1);
      // "Daughter says mum takes both": the mother is the patient.
      if (
        code === 'K' &&
        teller >= 0 &&
        section !== 'family' &&
        TELLER.test(masked.slice(tokens[teller]?.start)) &&
        PARENT.test(masked.slice(tokens[i]?.start)) &&
        (REPORTS.test(masked.slice(Math.max(0, (tokens[teller]?.start ?? 0) - 16), tokens[i]?.start)) ||
          /^\s*[:,]?\s*["']/.test(masked.slice(tokens[teller]?.end, tokens[i]?.start)))
      )
        return null;
      if (BY.test(masked.slice(0, tokens[i]?.start)) && !WHO_TAKES.test(masked.slice(tokens[i]?.end)))
        continue;
      const between = masked.slice(tokens[i]?.end, first.start);
      // "Daughter: the tablets come by mail, she never missed a day": the words of one who tells
      if (
        section !== 'family' &&
        /^\s*:/.test(between) &&
        TELLER.test(masked.slice(tokens[i]?.start)) &&
        /\b(?:she|he|her|him|mom|mum|dad)\b/.test(masked.slice(tokens[i]?.end))
      )
        return null;
      // "one daughter born in 2020 after four cycles of clomifene": told of the one who bore her
      if (
        BORN.test(between) &&
        section !== 'family' &&
        !/^(?:sister|mother|aunt|cousin|niece|mum|mom|mam|friend|neighbou?r|wife)/.test(
          masked.slice(tokens[i]?.start),
        )
      )
        return null;
      // "Mother died of breast cancer; letrozole daily": nothing says whose, as in a line of its own.
      if (/;\s*$/.test(between) && !/^\s*[:(,–-]/.test(between) && section !== 'family') return null;
      // "Her mother had tamoxifen; she is on letrozole"
      if (/\ue000[^;]*;\s*(?:she|he|pt|(?:the |this |our )?patient) /.test(between) && section !== 'family')
        return null;
      if (
        first.at - (tokens[i]?.at ?? 0) > 16 ||
        REPORTS.test(between) ||
        (/[;]/.test(
          tokens
            .slice(i, group.first)
            // "her daughter (38) diagnosed in May": a bracket ends nothing.
            .map(({ code: each, start }) => (masked[start] === ')' ? ',' : each))
            .join('')
            .replace(/;(?=[^K]{0,3}$)/, ''),
        ) &&
          !/^\s*[:,;-]/.test(between))
      )
        return section === 'family' ? { token: i, relative: true } : null;
      return { token: i, relative: code === 'K' };
    }
  }
  for (let i = group.last + 1; i < Math.min(tokens.length, group.last + 4); i++) {
    const { code } = tokens[i] ?? { code: ';' };
    if (code === 'M') break;
    if (
      (code === 'K' || code === 'O') &&
      /^\s*(?:in|by|for|given to|used by|taken by)\s[\sa-z]*$/.test(
        masked.slice(last.end, tokens[i]?.start),
      ) &&
      (tokens[i]?.at ?? 0) - last.at <= 4
    )
      return { token: i, relative: code === 'K' };
  }
  return section === 'family' ? { token: -1, relative: true } : null;
}

const BORN =
  /^(?: \([^)]{0,12}\))?,? (?:was |is )?(?:born|conceived|nee?s?|conc?ue?s?|nacid[oa]s?|concebid[oa]s?|nascid[oa]s?|nasceu|geboren|nat[oaie]|concepit[oaie]|verwekt)\b[^.;]{0,30} (?:after|with|on|following|thanks to|via|apres|grace|sous|tras|con|despues|apos|depois|com|nach|mit|unter|dopo|na|met|dankzij)\b/;
/** Who tells of a parent. */
const TELLER = /^(?:daughter|son|dtr|hij[ao]|tochter|sohn|fille|fils|figli[ao]|filh[ao]|dochter|zoon)/;
const PARENT =
  /^(?:mother|mum|mom|mam|dad|father|madre|padre|mutter|vater|mere|pere|mae|pai|mamma|moeder|vader)\b/;

/** Whose tablets these are, to the end of what is told. */
const OWNED_BY =
  /^[^.;,\ue000]{0,40} (?:(?:is|are|was|were) (?:her|his) (?:late |own )?(?:mother|mum|mom|sister|aunt|daughter|husband|wife|father|partner)'s|(?:belongs?|belonged|belonging) to (?:her|his|the) (?:late )?(?:mother|mum|mom|sister|aunt|daughter|husband|wife|father|partner))(?= ?(?:[.;,)]|$))/;

/** Spelt so that the word itself stands nowhere in a bundle, which the test of the bundles would take for a request. */
const FETCHES =
  /\b(?:buys?|bought|picks? up|picked up|collects?|collected|fetche?[sd]?|gets?|got|orders?|ordered)(?: (?:the|some))? $/;
const FOR_KIN =
  /^ (?:tablets |pills )?(?:over the counter |online )?for (?:her|his|my|their) (?:\w+ )?(?:mother|mum|mom|sister|aunt|daughter|husband|wife|father|grandmother|cousin)\b/;
/** A clause told of a relative, up to the one who speaks in it. */
const WHOM = /^,? (?:whom?|whose|also|herself|himself|another|an?)\b[^,.;]*$/;
/** What a relative had at the time that the words behind it tell of. */
const AS_SHE =
  /^[^.;,]* (?:got|developed|suffered|bled|clotted|died|fell|gained|lost|had(?! (?:\w+ )?(?:concern|question|worr|quer|asked|called|noticed|a word)))\b[^.;,]* (?:while|when|whilst)$/;
/** The illness of a relative, told in a clause of its own, and a treatment told of the same person as a thing of the past. */
const ILL =
  /^[^.;\ue000]*\b(?:(?:was |also |been )*diagnosed|(?:had|has|got|developed) (?:\w+ ){0,3}(?:cancer|ca|bc|tumou?r|carcinoma|dcis|disease|illness|it|same|osteoporosis|diagnosis|thing))\b[^.;\ue000]*[,;]$/;
/** The patient is named in contrast behind. */
const OF_TWO = /^[^;]*[,;] (?:our|the|this) patient\b/;
const SAME_AS_SHE =
  /^ (?:(?:also|too|then|herself|later|subsequently)(?: was| has| had)? |(?:took|had|received|was (?:also |then |later )?(?:given|put|placed|prescribed|treated)|went on|did well on|completed|finished)\b)/;
const MALE = /^(?:hubb(?:y|ie)|husband|father|dad|brother|son|uncle|nephew|partner|grand-?father)\b/;
/** "brought by her neighbour", "here with her sister". */
const BY =
  /(?:\b(?:refiere|comenta|relata|cuenta|dice|informa|llama|trae|refere|conta|diz|liga|riferisce|chiama|rapporte|appelle|berichtet|meldet|by|with|from|per|via|con|mit|avec|com|d'apres|selon|aupres de|secondo|tramite|segun|segundo)|\b(?:according|thanks) to|\bw\/) (?:(?:the )?(?:pt|patient|her|him|mrs?\.? \w+) (?:and|&|\+) )?(?:her |his |the |a |pt's |la |le |el |der |ihrer |sa |il )?$/;
/** "with her sister, who takes ...", but "per daughter who has the bottles". */
const WHO_TAKES =
  /^,? who\b(?! (?:has|had|brought|brings|manages|keeps|holds|fills|helps|lives|accompan\w+|cares|is (?:her|his|the|caring|with)))/;
const REPORTS =
  /\b(?:sa(?:id|ys)|agree[sd]?|aware|informed|states?|told|tells|reports?|brought|brings|accompan\w+|present|confirms?|administers|helps?|gives?|gave|fills?|noticed|(?<!\b(?:was|were|been) )found|works?|picked up|worried|ask(?:s|ed|ing)?|rang|called|texted|e-?mailed|photo|picture|pill ?box|organi[sz]er|dosette|about|abt|to (?:phone|call|ring|bring)|aporta|trae|comenta|ruft|rief|meldet|bringt|apporte|appelle|porta|chiama|riferisce|llama|telefon\w*|traz|liga|belt|supplie[sd]|provide[sd]|produced|handed|showed|keeps|collects?|rings?|ringing|read(?:s|ing)?|phoned|sets?|thinks?|mentions?|wants?|attended|refiere|refere|relata|conta\b|diz|confirma|sagt|berichtet|dit|lit|translat\w+|interpret\w+)\b|\b(?:cuenta|dice[n]?|explica|asegura|afirma|insiste|avisa|confirma|senala|(?:se )?(?:ha |han )?(?:dado cuenta|percatado|dio cuenta)|descubr\w+|nota|encontro|vio|sabe|percebeu|reparou|notou|descobriu|encontrou|viu|contou|disse|referiu|relatou|informou|explicou|explique|raconte|precise|signale|(?:a |s'est )?(?:constate|remarque|decouvert|apercue?|rendue? compte|dit|appele|telephone|signale)|decouvre|s'apercoit|constate|bemerkt\w*|merkte|bemerkte|entdeckte?|stellt\w* fest|festgestellt|fand|fiel auf|sagte|erzahlt\w*|gibt an|gab an|teilt mit|schildert|racconta|dice|segnala|(?:si )?(?:e |era )?(?:accort[ao]|resa conto)|si accorge|nota(?:to)?|scopre|scoperto|trovato|detto|telefonato|vertelt\w*|vertelde|zegt|zei|meldt|meldde|merkt|merkte|ontdekt\w*|geeft aan|gaf aan|zag|vond|vraagt|kwam erachter|ziet toe|richt)\b/;
