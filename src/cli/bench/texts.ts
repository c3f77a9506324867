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

const MENTIONS = [
  'She continues letrozole 2.5 mg daily and tolerates it well.',
  'Switched from tamoxifen to anastrozole in 2021 because of hot flashes.',
  'Aromatase inhibitors (AIs) cause arthralgia in about half of patients, and AI adherence falls.',
  'Exemestane was stopped in March for joint pain.',
  'Raloxifene 60 mg was started by her primary care clinic.',
  'Her mother took tamoxifen for five years.',
  'Allergies: Femara (rash).',
  'We discussed an AI but she declined.',
];

/** Prose of about `length` characters, with a mention in one of `every` sentences; 0: none. */
export function prose(length: number, every: number, seed = 1): string {
  const random = randomFrom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const sentences: string[] = [];
  for (let size = 0, count = 0; size < length; count += 1) {
    const plain = Array.from({ length: 8 + Math.floor(random() * 10) }, () => pick(WORDS)).join(' ');
    const sentence =
      every > 0 && count % every === 0
        ? pick(MENTIONS)
        : `${plain.charAt(0).toUpperCase()}${plain.slice(1)}.`;
    sentences.push(sentence);
    size += sentence.length + 1;
  }
  return sentences
    .map((sentence, index) => (index % 12 === 11 ? `${sentence}\n\n` : `${sentence} `))
    .join('');
}
