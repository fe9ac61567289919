import { html, nothing } from './lit.js';
import { pick } from './language.js';
import { modal, alert } from './modal.js';

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A source that may come as a whole citation or as an id only. */
export const asCitation = (source) =>
  typeof source === 'string' ? { id: source, article: source.split('/').at(-1), title: '' } : source;

/** How an article is called: 《…法》第24条之一, Consumer Rights Act 2015, s. 9. */
export function articleLabel({ id = '', title, article }, locale) {
  const name = pick(title, locale);
  const number = articleNumber(id.split('/')[0], name, article, locale);
  if (!name) return number;
  return locale === 'zh' ? `《${name.replace(/^《|》$/g, '')}》${number}` : `${name}, ${number}`;
}

function articleNumber(country, name, article, locale) {
  if (country === 'us') return `§ ${article}`;
  if (country === 'uk') return `${/regulations|order/i.test(name) ? 'reg.' : 's.'} ${article}`;
  if (locale === 'en') return `Art. ${article}`;
  const [number, insertion] = article.split('-');
  return `第${number}条${insertion ? `之${NUMERALS[insertion] ?? insertion}` : ''}`;
}

/** The sources of a statement, each opening its article. */
export function citations(sources, { t, locale, openArticle }) {
  if (!sources?.length) return nothing;
  return html`
    <ul class="citations" aria-label=${t.sources}>
      ${sources.map((source) => {
        const label = articleLabel(source, locale);
        return html`<li>
          <button class="citation" aria-label=${t.openArticle(label)} @click=${() => openArticle(source)}>${label}</button>
        </li>`;
      })}
    </ul>
  `;
}

/** The open article: `{source, article | problem}`; nothing where none is open. */
export function articleDialog(open, { t, locale, closeArticle }) {
  if (!open) return nothing;
  const { source, article, problem } = open;
  const title = articleLabel(article ? { ...article, title: article.instrument.title } : source, locale);
  const body = article
    ? articleText(article, t, locale)
    : (problem && alert(problem)) || html`<p class="loading">${t.loading}</p>`;
  return modal({ id: 'article', title, body, onClose: closeArticle, t });
}

function articleText({ heading, text, validFrom, validTo, status }, t, locale) {
  return html`
    ${heading ? html`<h3>${pick(heading, locale)}</h3>` : nothing}
    <p class="prose">${pick(text, locale)}</p>
    <p class="fine">${t.validity(validFrom, validTo)} ${status ? html`<span class="tag">${t.statuses[status]}</span>` : nothing}</p>
  `;
}
