import type { Article } from '../../src/article/index.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Boxes that sites put between paragraphs, none of them the article's words. */
const CLUTTER = [
  '<div class="share-bar"><button>Share</button> <a href="/tweet">Tweet</a> <a href="/mail">Email this article</a></div>',
  '<figure class="lead"><img src="/quay.jpg" alt="The quay"><figcaption>The quay at low water. <span class="photo-credit">Photo: Ledger archive</span></figcaption></figure>',
  '<aside class="related-stories"><h4>Related</h4><ul><li><a href="/a">Ferry to be painted</a></li><li><a href="/b">Quay to be swept, says office</a></li></ul></aside>',
  '<div class="newsletter-signup"><h3>The islands in your inbox</h3><p>One letter a day, free, with all the news that fits on a quay.</p><form><input name="mail"><button>Sign up</button></form></div>',
  '<div class="ad-slot" aria-hidden="true">Advertisement</div><script>document.write("<p>A paragraph that no reader sees, written by a script.</p>")</script>',
];

/** A news site's page of an article, with the frame, the boxes and the metadata that such pages have. */
export function pageOf(article: Article): string {
  const { title, byline, date, publication, language, paragraphs } = article;
  const data = {
    '@context': 'https://schema.org',
    '@graph': [
      { '@type': 'WebSite', name: publication },
      {
        '@type': 'OpinionNewsArticle',
        headline: title,
        author: [{ '@type': 'Person', name: byline }],
        datePublished: `${date}T06:00:00+00:00`,
        publisher: { '@type': 'Organization', name: publication },
      },
    ],
  };
  const text = paragraphs
    .map(({ heading, text }, i) =>
      [
        heading ? `<h2 class="crosshead">${escaped(heading)}</h2>` : '',
        `<p class="paragraph">${wrapped(escaped(text))}</p>`,
        i % 4 === 2 ? (CLUTTER[Math.floor(i / 4) % CLUTTER.length] ?? '') : '',
      ].join('\n'),
    )
    .join('\n');
  return `<!DOCTYPE html>
<html lang="${language}" class="no-js">
<head><meta charset="utf-8"><title>${escaped(title)} | ${escaped(publication ?? '')}</title>
<script type="application/ld+json">${JSON.stringify(data)}</script>
<style>.paragraph { margin: 0 }</style></head>
<body>
<header class="site-header"><a href="/">${escaped(publication ?? '')}</a><nav><ul><li><a href="/news">News</a></li><li><a href="/isles">The isles</a></li></ul></nav></header>
<main><div class="columns"><article class="story" id="story-1">
<header><h1>${escaped(title)}</h1><p class="byline">By ${escaped(byline ?? '')}</p>${CLUTTER[0]}</header>
<div class="story-body">${text}</div>
</article>
<div class="sidebar"><h3>Most read</h3><ol><li><a href="/c">Ten quays to see before the tide</a></li><li><a href="/d">What the gulls know</a></li></ol></div></div></main>
<footer><p>© ${escaped(publication ?? '')}. All rights reserved.</p></footer>
</body></html>`;
}

/** Source code is wrapped at a column and indented. */
function wrapped(text: string): string {
  return text.replace(/(.{60}\S*) /g, '$1\n      ');
}
