/** A small generator of its own, so that every run measures the same text (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const WORDS =
  `the patient was seen in clinic today and reports that pain has improved since last visit blood pressure remained stable
with current treatment no fever chills or weight loss physical examination shows clear lungs regular heart rhythm abdomen soft
laboratory results were reviewed including hemoglobin creatinine and liver tests imaging of the chest showed no evidence of disease
plan to continue physiotherapy twice weekly return in three months call if symptoms worsen metformin lisinopril metronidazole
femoral artery aromatic therapy family history of hypertension surgery was uneventful estimated risk reduction randomized controlled
trial women aged between outcome measured secondary endpoint confidence interval hazard ratio median follow up adverse events`.split(
    /\s+/,
  );

/** Words to fill the sentences below with, so that hardly one stands in a text twice: notes that repeat themselves are cheaper. */
const SLOTS: Readonly<Record<string, readonly string[]>> = {
  inhibitor: ['letrozole', 'anastrozole', 'exemestane', 'Femara', 'Arimidex', 'Aromasin'],
  serm: ['tamoxifen', 'raloxifene', 'toremifene', 'Nolvadex', 'Evista'],
  mg: ['1 mg', '2.5 mg', '20 mg', '25 mg', '60 mg'],
  month: 'January February March April May June July August September October November December'.split(' '),
  person: ['mother', 'sister', 'aunt', 'grandmother', 'daughter', 'cousin'],
  doctor: ['Dr. Okafor', 'Dr. Lindqvist', 'her GP', 'the oncologist', 'Dr. Marsh', 'the nurse practitioner'],
  effect: [
    'hot flashes',
    'joint pain',
    'a rash',
    'vaginal dryness',
    'hair thinning',
    'low mood',
    'trigger finger',
  ],
};

const MENTIONS = [
  'She continues {inhibitor} {mg} daily since {month} {year} and {words}.',
  'Switched from {serm} to {inhibitor} in {month} {year} because of {effect}.',
  'Aromatase inhibitors (AIs) cause arthralgia in about {number}% of patients, and AI adherence falls when {words}.',
  '{inhibitor} was stopped in {month} {year} for {effect}, {words}.',
  '{serm} {mg} was started by {doctor} after {number} months of {words}.',
  'Her {person} took {serm} for {number} years, {words}.',
  'Allergies: {inhibitor} ({effect}, {year}).',
  'We discussed an AI with {doctor} but she declined as {words}.',
  'Patients on {inhibitor} ({number} of {year}) had more {effect} than those on {serm}, {words}.',
  'After {number} weeks off {inhibitor} the {effect} improved and {words}.',
  '{doctor} recommends {inhibitor} for {number} more years if {words}.',
  'No history of {serm} or of an AI; {words}.',
] as const;

/** Prose of about `length` characters, with a mention in one of `every` sentences; 0: none. */
export function prose(length: number, every: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const words = (least: number, spread: number) =>
    Array.from({ length: least + Math.floor(random() * spread) }, () => pick(WORDS)).join(' ');
  const filled = (slot: string): string => {
    if (slot === 'words') return words(3, 9);
    if (slot === 'number') return String(2 + Math.floor(random() * 58));
    if (slot === 'year') return String(2005 + Math.floor(random() * 21));
    return pick(SLOTS[slot] ?? WORDS);
  };
  const sentences: string[] = [];
  for (let size = 0, count = 0; size < length; count += 1) {
    const plain = words(8, 10);
    const sentence =
      every > 0 && count % every === 0
        ? pick(MENTIONS).replace(/\{(\w+)\}/g, (_, slot: string) => filled(slot))
        : plain;
    const written = `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${sentence.endsWith('.') ? '' : '.'}`;
    sentences.push(written);
    size += written.length + 1;
  }
  return sentences
    .map((sentence, index) => (index % 12 === 11 ? `${sentence}\n\n` : `${sentence} `))
    .join('');
}
