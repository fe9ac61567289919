import { html, nothing } from '../shared/lit.js';
import { pick } from '../shared/language.js';

/** Lay keywords and a plain statement of an article as a model drafts them, for an editor to take from. */
export function articleSketch(id, { sketches, busy }, { t, locale, room }) {
  if (!sketches) return nothing;
  const sketch = sketches[id];
  if (!sketch) return html`<button class="link" ?disabled=${busy} @click=${() => room.sketch(id)}>${t.draftArticle}</button>`;
  const { keywords, statement, mark } = sketch;
  return html`
    <div class="sketch">
      <p><span class="tag" role="note">${pick(mark, locale)}</span></p>
      <p class="prose" lang="zh">${statement.zh}</p>
      <p class="prose" lang="en">${statement.en}</p>
      <p class="fine">${t.keywords}: ${[...keywords.zh, ...keywords.en].join(t.list)}</p>
    </div>
  `;
}
