import { html, nothing, repeat } from '../shared/lit.js';
import { toWords } from '../shared/focus.js';
import { moment, size } from '../shared/format.js';
import { paperclip } from '../shared/icons.js';
import { told } from '../shared/problem.js';

/** Files on their way, behind the words. */
export function uploadsView({ uploads }, context) {
  return repeat(uploads, ({ id }) => id, (one) => uploadView(one, context));
}

function uploadView({ id, name, size: bytes, at, state, share, problem }, { t, locale, talk }) {
  const { uploads } = talk();
  return html`
    <article class="entry" data-kind="file" data-author="CONSUMER" data-mine data-state=${state}>
      <header><span class="author">${t.you}</span> <time datetime=${at}>${moment(at, locale)}</time></header>
      <div class="words">
        <span class="file-name">${paperclip}<span>${name}</span> <span class="fine">${size(bytes, locale)}</span></span>
        ${state === 'sending' ? html`<progress max="1" .value=${share} aria-label=${t.uploading(name)}></progress>` : nothing}
      </div>
      <footer>
        <span>${says(state, problem, t)}</span>
        ${state === 'failed' ? html`<button class="link" @click=${gone(() => uploads.retry(id))}>${t.tryAgain}</button>` : nothing}
        ${state === 'sending' ? nothing : html`<button class="link" @click=${gone(() => uploads.drop(id))}>${t.uploadEnds[state]}</button>`}
      </footer>
    </article>
  `;
}

/** The button goes away with what it does. */
function gone(act) {
  return () => {
    act();
    toWords();
  };
}

function says(state, problem, t) {
  const { title, detail } = problem ? told(problem, t) : {};
  return [t.uploads[state], title, state === 'refused' && detail].filter(Boolean).join(' · ');
}
