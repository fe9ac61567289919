import { html, nothing } from './lit.js';
import { pick } from './language.js';
import { modal, alert } from './modal.js';

const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** A source that may come as a whole citation or as an id only. */
export const asCitation = (source) =>
  typeof source === 'string' ? { id: source, article: source.split('/').at(-1), title: '' } : source;

/** How an article is called: 《…法》第24条之一, Consumer Rights Act 2015, s. 9. */
export function articleLabel(source, locale) {
  const name = instrumentName(source, locale);
  const number = articleNumber(source, name, locale);
  if (!name) return number;
  return locale === 'zh' ? `${name}${number}` : `${name}, ${number}`;
}

/** 《消费者权益保护法》: a national law is known without the country's name. */
function instrumentName({ title }, locale) {
  const name = pick(title, locale);
  return name && locale === 'zh' ? `《${name.replace(/^《|》$/g, '').replace(/^中华人民共和国/, '')}》` : name;
}

function articleNumber({ id = '', article }, name, locale) {
  const [country, instrument = ''] = id.split('/');
  if (country === 'us') return `§\u00a0${article}`;
  if (country === 'uk') return `${/regulations|order/i.test(name) ? 'reg.' : 's.'}\u00a0${article}`;
  if (instrument.startsWith('ie-')) return locale === 'zh' ? `第${article}条` : `s.\u00a0${article}`;
  if (locale === 'en') return `Art.\u00a0${article}`;
  const [number, insertion] = article.split('-');
  return `第${number}条${insertion ? `之${NUMERALS[insertion] ?? insertion}` : ''}`;
}

/** The sources of a statement by law, each article opening its text. */
export function citations(sources, context) {
  const { t, locale } = context;
  if (!sources?.length) return nothing;
  const laws = Map.groupBy(sources, (source) => instrumentName(source, locale));
  return html`
    <ul class="citations" aria-label=${t.sources}>
      ${[...laws].map(
        ([name, articles]) => html`<li>
          <span>${name}</span> ${articles.map((source) => citation(source, name, context))}
        </li>`,
      )}
    </ul>
  `;
}

function citation(source, name, { t, locale, openArticle }) {
  return html`
    <button class="citation" aria-label=${t.openArticle(articleLabel(source, locale))} @click=${() => openArticle(source)}>
      ${articleNumber(source, name, locale)}
    </button>
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
