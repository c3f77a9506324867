/** Words expected under each highlight, in any order. */
export interface Expected {
  readonly drug?: readonly string[];
  readonly serm?: readonly string[];
  readonly syndrome?: readonly string[];
}

export interface Step {
  /** Runs in the page. */
  readonly run?: string;
  /** Selector of what a person clicks on. */
  readonly click?: string;
  readonly marks: Expected;
}

/** An awkward page, what must be marked on it after it has loaded, and after each thing that happens to it. */
export interface AwkwardPage {
  readonly name: string;
  readonly marks: Expected;
  readonly steps?: readonly Step[];
  /** Sent as `Content-Security-Policy`. */
  readonly policy?: string;
  /** Marks in each frame below it, outer frames first. */
  readonly frames?: readonly Expected[];
  /** Said by the page itself, it has come to rest: what moves by the clock ends at the same markup. */
  readonly rests?: string;
}

export const FIELD: readonly AwkwardPage[] = [
  {
    name: 'split-words',
    marks: {
      drug: ['letrozole', 'Anastrozole', 'exemestane', 'letrozole'],
      serm: ['tamo\u00adxifen', 'ralo\u200bxifene', 'toremifene'],
    },
  },
  {
    name: 'hidden',
    marks: {},
    steps: [
      { run: 'document.querySelector("#a").hidden = false', marks: { drug: ['letrozole'] } },
      {
        run: 'document.querySelector("#b").style.display = "block"',
        marks: { drug: ['letrozole', 'anastrozole'] },
      },
      {
        run: 'document.querySelector("#c").style.visibility = "visible"',
        marks: { drug: ['letrozole', 'anastrozole', 'exemestane'] },
      },
      {
        run: 'document.querySelector("#d").removeAttribute("aria-hidden"); document.querySelector("#a").hidden = true; document.querySelector("#b").remove()',
        marks: { drug: ['exemestane'], serm: ['tamoxifen'] },
      },
      {
        run: 'document.querySelector("#e").open = true',
        marks: { drug: ['exemestane'], serm: ['tamoxifen', 'raloxifene'] },
      },
      {
        run: 'document.querySelector("#f").className = ""; document.querySelector("#e").open = false',
        marks: { drug: ['exemestane'], serm: ['tamoxifen', 'toremifene'] },
      },
      {
        run: 'document.querySelector("#g").hidden = false; document.querySelector("#c").hidden = true',
        marks: { serm: ['tamoxifen', 'toremifene', 'ospemifene'] },
      },
    ],
  },
  { name: 'not-text', marks: { drug: ['Femara'] } },
  { name: 'editors', marks: { serm: ['Evista'] } },
  {
    name: 'shadow-open',
    marks: { drug: ['Arimidex', 'letrozole', 'exemestane', 'anastrozole'], serm: ['tamoxifen'] },
    steps: [
      {
        run: 'change()',
        marks: { drug: ['Arimidex', 'exemestane', 'anastrozole'], serm: ['tamoxifen', 'raloxifene'] },
      },
      { run: 'drop()', marks: { drug: ['Arimidex', 'exemestane', 'anastrozole'] } },
    ],
  },
  {
    name: 'shadow-closed',
    marks: { drug: ['letrozole'] },
    steps: [{ run: 'change()', marks: { serm: ['tamoxifen'] } }],
  },
  {
    name: 'shadow-declared',
    marks: { serm: ['toremifene'] },
    steps: [{ run: 'define()', marks: { serm: ['toremifene', 'Nolvadex'] } }],
  },
  {
    name: 'virtual-list',
    marks: {
      drug: ['letrozole', 'anastrozole', 'letrozole'],
      serm: ['Evista', 'tamoxifen', 'tamoxifen'],
    },
    steps: [
      {
        run: 'show(1)',
        marks: {
          drug: ['anastrozole', 'letrozole', 'anastrozole'],
          serm: ['Evista', 'tamoxifen', 'tamoxifen'],
        },
      },
      {
        run: 'for (let i = 2; i < 503; i++) show(i)',
        marks: { drug: ['anastrozole', 'letrozole', 'anastrozole'], serm: ['Evista', 'tamoxifen'] },
      },
    ],
  },
  {
    name: 'react-like',
    marks: { drug: ['letrozole'], serm: ['tamoxifen'] },
    steps: [
      { run: 'update()', marks: { drug: ['anastrozole'], serm: ['tamoxifen'] } },
      { run: 'shift()', marks: { drug: ['anastrozole'], serm: ['tamoxifen'] } },
      { run: 'reorder()', marks: { drug: ['anastrozole'], serm: ['tamoxifen'] } },
      { run: 'removeText()', marks: { drug: ['anastrozole'] } },
      { run: 'restoreText()', marks: { drug: ['anastrozole'], serm: ['raloxifene'] } },
      { run: 'glue()', marks: { drug: ['anastrozole', 'exemestane'], serm: ['raloxifene'] } },
      { run: 'splitText()', marks: { drug: ['anastrozole', 'exemestane'], serm: ['raloxifene'] } },
      { run: 'joinText()', marks: { drug: ['anastrozole', 'exemestane'], serm: ['raloxifene'] } },
      { run: 'drop()', marks: {} },
    ],
  },
  {
    name: 'angular-like',
    marks: { drug: ['Letrozole'], serm: ['Tamoxifen'] },
    steps: [
      { run: 'second()', marks: { drug: ['Exemestane'], serm: ['Raloxifene'] } },
      { run: 'none()', marks: {} },
      { run: 'first()', marks: { drug: ['Letrozole'], serm: ['Tamoxifen'] } },
    ],
  },
  {
    name: 'next-patient',
    marks: { drug: ['Letrozole'], serm: ['Raloxifene'] },
    steps: [
      { run: 'next()', marks: {} },
      { run: 'third()', marks: { drug: ['Anastrozole'] } },
    ],
  },
  {
    name: 'big-table',
    marks: { drug: ['Letrozole'], serm: ['Tamoxifen'] },
    steps: [{ run: 'change()', marks: { drug: ['Letrozole', 'Exemestane'], serm: ['Tamoxifen'] } }],
  },
  {
    name: 'clears-highlights',
    marks: { drug: ['letrozole'], serm: ['tamoxifen'] },
    steps: [
      { run: 'clear()', marks: { drug: ['letrozole'], serm: ['tamoxifen'] } },
      { run: 'replace()', marks: { drug: ['letrozole'], serm: ['tamoxifen'] } },
    ],
  },
  {
    name: 'right-to-left',
    marks: { drug: ['letrozole'], serm: ['tamoxifen'] },
  },
  {
    name: 'modal-dialog',
    marks: { drug: ['letrozole'] },
    steps: [
      {
        run: 'document.querySelector("#d").showModal()',
        marks: { drug: ['letrozole'], serm: ['tamoxifen'] },
      },
      {
        run: 'document.querySelector("#pop").showPopover()',
        marks: { drug: ['letrozole'], serm: ['tamoxifen', 'raloxifene'] },
      },
      {
        run: 'document.querySelector("#pop").hidePopover(); document.querySelector("#d").close()',
        marks: { drug: ['letrozole'] },
      },
    ],
  },
  {
    name: 'content-visibility',
    marks: { drug: ['letrozole'], serm: ['tamoxifen'] },
    steps: [
      {
        run: 'document.querySelector("#h").style.contentVisibility = "visible"',
        marks: { drug: ['letrozole'], serm: ['tamoxifen', 'raloxifene'] },
      },
    ],
  },
  { name: 'fades-in', marks: { drug: ['letrozole'], serm: ['tamoxifen'] } },
  {
    name: 'hostile-text',
    marks: { drug: ['letro\u202ezole', 'exemestane'], serm: ['tamoxifen', 'raloxifene'] },
  },
  {
    name: 'hostile-flood',
    marks: { drug: ['letrozole'] },
    steps: [{ run: 'flood()', marks: { drug: ['letrozole'], serm: ['tamoxifen'] } }],
  },
  {
    name: 'feed',
    rests: 'document.querySelectorAll("article").length === 60',
    marks: { drug: ['Femara'] },
    steps: [{ run: 'run()', marks: { drug: ['exemestane', 'Femara'] } }],
  },
  {
    name: 'ticker',
    rests: 'window.rests',
    marks: { serm: ['Tamoxifen'] },
    steps: [
      { run: 'word()', marks: { drug: ['anastrozole'], serm: ['Tamoxifen'] } },
      { run: 'stop()', marks: { drug: ['anastrozole'], serm: ['Tamoxifen'] } },
    ],
  },
  {
    name: 'flex-cards',
    marks: { drug: ['Letrozole', 'exemestane'], serm: ['Tamoxifen', 'raloxifene'] },
  },
  {
    name: 'notes-with-lines',
    marks: { drug: ['anastrozole', 'letro-\nzole'], serm: ['Tamoxifen', 'raloxifene'] },
  },
  {
    name: 'loose-text',
    marks: { drug: ['letrozole', 'anastrozole', 'exemestane'], serm: ['TAMOXIFEN', 'raloxifene'] },
  },
  {
    name: 'tabs-of-patients',
    marks: { drug: ['letrozole'] },
    steps: [
      { run: 'tab("bea")', marks: { serm: ['tamoxifen'] } },
      { run: 'tab("ann")', marks: { drug: ['letrozole'] } },
    ],
  },
  {
    name: 'checkbox-tabs',
    marks: { drug: ['letrozole'] },
    steps: [
      { click: 'label[for=t2]', marks: { serm: ['tamoxifen'] } },
      { click: 'label[for=t1]', marks: { drug: ['letrozole'] } },
    ],
  },
  {
    name: 'fights',
    rests: 'window.rests',
    marks: { drug: ['letrozole'], serm: ['tamoxifen'] },
    steps: [{ run: 'stop()', marks: { drug: ['letrozole'], serm: ['tamoxifen'] } }],
  },
  {
    name: 'frames',
    marks: { drug: ['letrozole'] },
    frames: [
      { drug: ['anastrozole'] },
      { serm: ['tamoxifen'] },
      { serm: ['raloxifene'] },
      { drug: ['exemestane'] },
    ],
  },
  {
    name: 'hostile-events',
    marks: { drug: ['letrozole'] },
    steps: [{ run: 'fake()', marks: { drug: ['letrozole'] } }],
  },
  {
    name: 'hostile-prototypes',
    marks: { drug: ['letrozole'], serm: ['tamoxifen'] },
    steps: [{ run: 'add()', marks: { drug: ['anastrozole', 'letrozole'], serm: ['tamoxifen'] } }],
  },
  {
    name: 'hostile-names',
    marks: { drug: ['Letrozole'] },
    steps: [{ run: 'more()', marks: { drug: ['Letrozole', 'exemestane'] } }],
  },
  {
    name: 'hostile-removal',
    marks: { drug: ['letrozole'] },
    steps: [{ run: 'strike()', marks: { drug: ['letrozole'], serm: ['tamoxifen'] } }],
  },
  { name: 'zoomed', marks: { drug: ['letrozole'] } },
  {
    name: 'full-screen',
    marks: { drug: ['letrozole'] },
    steps: [
      { click: '#open', marks: { drug: ['letrozole'], serm: ['tamoxifen'] } },
      { click: '#close', marks: { drug: ['letrozole'] } },
    ],
  },
  {
    name: 'fields',
    marks: { drug: ['letrozole'] },
  },
  {
    name: 'split-words',
    policy: "default-src 'none'; img-src data:; require-trusted-types-for 'script'; trusted-types 'none'",
    marks: {
      drug: ['letrozole', 'Anastrozole', 'exemestane', 'letrozole'],
      serm: ['tamo\u00adxifen', 'ralo\u200bxifene', 'toremifene'],
    },
  },
];
