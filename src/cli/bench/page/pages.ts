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
