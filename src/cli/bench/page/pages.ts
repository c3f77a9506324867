import { prose } from '../texts';

/** A page of paragraphs with inline elements, as an article or a long record has them. */
export function pageOf(length: number, every: number): string {
  const paragraphs = prose(length, every)
    .split('\n\n')
    .map((text) => text.trim())
    .filter((text) => text !== '');
  const body = paragraphs.map((text, index) => {
    const inline = text.replace(/(\w+) (\w+)\./g, '<i>$1</i> $2.');
    return index % 10 === 0 ? `<h2>Section ${index}</h2><p>${inline}</p>` : `<p>${inline}</p>`;
  });
  return html(body.join('\n'));
}

/** 20 MB of text in 100,000 elements, names among them, one of them at the top. */
export function hugePage(): string {
  const words = prose(200_000, 0).replaceAll('\n', ' ');
  return html(`<p>Letrozole 2.5 mg once daily.</p><div id="rows"></div>
<script>
  const words = ${JSON.stringify(words)};
  const rows = [];
  for (let i = 0; i < 100000; i += 1) {
    const at = (i * 37) % (words.length - 220);
    rows.push('<p>' + words.slice(at, at + 200) + (i % 1000 === 0 ? ' anastrozole 1 mg' : '') + '</p>');
  }
  document.querySelector('#rows').innerHTML = rows.join('');
</script>`);
}

/** Adds 1,000 nodes a second to its top, a name in one of 500. */
export const FEED = html(`<h1>Messages about Femara</h1><div id="feed"></div>
<script>
  let count = 0;
  window.feed = (seconds) => new Promise((done) => {
    const end = performance.now() + seconds * 1000;
    const timer = setInterval(() => {
      for (let i = 0; i < 10; i += 1) {
        const post = document.createElement('p');
        post.textContent = count % 500 === 0 ? 'my oncologist gave me exemestane' : 'hello to everybody here, message ' + count;
        document.querySelector('#feed').prepend(post);
        count += 1;
      }
      while (document.querySelector('#feed').childElementCount > 2000) document.querySelector('#feed').lastChild.remove();
      if (performance.now() > end) { clearInterval(timer); done(count); }
    }, 10);
  });
</script>`);

/** Beside a name, 100 lines whose text is set anew 1,000 times a second, as a monitor or a ticker does it. */
export const TICKER = html(`<h1>Infusions</h1><p>Letrozole 2.5 mg once daily.</p><ul id="lines"></ul>
<script>
  const lines = document.querySelector('#lines');
  for (let i = 0; i < 100; i += 1) lines.append(Object.assign(document.createElement('li'), { textContent: 'channel ' + i }));
  let count = 0;
  window.tick = (seconds) => new Promise((done) => {
    const end = performance.now() + seconds * 1000;
    let due = performance.now();
    const timer = setInterval(() => {
      for (; due < performance.now(); due += 1) {
        lines.children[(count * 37) % 100].firstChild.data = 'rate ' + count + ' ml an hour';
        count += 1;
      }
      if (performance.now() > end) { clearInterval(timer); done(count); }
    }, 4);
  });
</script>`);

/**
 * A list that is rendered anew all the time: text changed in place, rows moved, removed and put back. Says for how long after the
 * last change other marks stood there than should, in milliseconds, and how many frames of the storm showed a mark on a wrong word.
 */
export const STORM = html(`<h1>Medications</h1><ul id="rows"></ul>
<script>
  const NAMES = ['letrozole', 'anastrozole', 'exemestane', 'metformin', 'lisinopril', 'aspirin'];
  const rows = document.querySelector('#rows');
  for (let i = 0; i < 60; i += 1) rows.append(Object.assign(document.createElement('li'), { textContent: NAMES[i % 6] + ' daily' }));
  const gone = [];
  let count = 0;
  function change() {
    count += 1;
    const row = rows.children[(count * 37) % rows.children.length];
    if (count % 4 === 0) row.firstChild.data = NAMES[(count * 7) % 6] + ' daily';
    else if (count % 4 === 1) rows.prepend(row);
    else if (count % 4 === 2) { gone.push(row); row.remove(); }
    else if (gone.length > 0) rows.insertBefore(gone.shift(), row);
  }
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const marked = () => [...(CSS.highlights.get('aimss-drug') ?? [])].map((range) => range.toString()).filter((words) => words !== '').sort().join();
  const right = () => (rows.textContent.match(/letrozole|anastrozole|exemestane/g) ?? []).sort().join();
  window.storm = async (seconds) => {
    const end = performance.now() + seconds * 1000;
    let wrong = 0;
    while (performance.now() < end) {
      for (let i = 0; i < 5; i += 1) change();
      await frame();
      if (marked().split(',').some((words) => words !== '' && !NAMES.slice(0, 3).includes(words))) wrong += 1;
    }
    change();
    const last = performance.now();
    while (marked() !== right() && performance.now() - last < 10000) await frame();
    return { ms: performance.now() - last, wrong };
  };
</script>`);

/** A note of 20,000 words that is being written, with names in it. */
export const notePage = (): string =>
  html(
    `<h1>Note on letrozole</h1><div id="note" contenteditable="true">${prose(20_000 * 6.3, 20)
      .split('\n\n')
      .map((text) => `<p>${text}</p>`)
      .join('')}</div>`,
  );

function html(body: string): string {
  return `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>Bench</title><body>${body}</body>`;
}
