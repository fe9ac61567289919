import { html, nothing } from '../shared/lit.js';
import { KINDS, LARGEST } from '../shared/files.js';
import { size } from '../shared/format.js';
import { paperclip } from '../shared/icons.js';
import { confirmation } from '../shared/modal.js';

const INPUT = 'files-to-hand-in';

/** The paper clip beside "Send"; nothing where nothing more is taken in. */
export function clip({ closed }, context) {
  const { t } = context;
  if (closed) return nothing;
  const choose = () => document.getElementById(INPUT).click();
  const chosen = ({ target }) => {
    ask([...target.files], context);
    target.value = '';
  };
  return html`
    <input id=${INPUT} type="file" multiple accept=${KINDS} hidden @change=${chosen} />
    <button class="secondary square clip" type="button" aria-label=${t.attach} title=${t.attach} @click=${choose}>${paperclip}</button>
  `;
}

/** For what is pasted or dropped anywhere on the conversation; a file that is dropped never takes the page's place. */
export function receiving({ closed, withdrawn }, context) {
  const take = (event, given) => {
    event.preventDefault();
    if (!closed && !withdrawn) ask([...given.files], context);
  };
  return {
    paste: (event) => isOnlyFiles(event.clipboardData) && take(event, event.clipboardData),
    over: (event) => event.dataTransfer.types.includes('Files') && event.preventDefault(),
    drop: (event) => event.dataTransfer.types.includes('Files') && take(event, event.dataTransfer),
  };
}

/** Before anything goes: what it is, who will see it, and that it stays. */
export function handInDialog({ files }, { t, locale, talk, told }) {
  const fit = files.filter((file) => file.size <= LARGEST);
  const list = html`
    <ul class="to-hand-in">
      ${files.map((file) => html`<li>${file.name} <span class="fine">${size(file.size, locale)}</span>${fit.includes(file) ? nothing : html` <strong>${t.tooLarge}</strong>`}</li>`)}
    </ul>
    <p class="fine">${t.fileLimits}</p>
  `;
  return {
    title: fit.length ? t.handInTitle(fit.length) : t.allTooLarge,
    body: fit.length
      ? confirmation({ text: t.handInText(told), fields: list, label: t.handInSend(fit.length), act: () => talk().uploads.add(fit), t })
      : html`${list}<form method="dialog" class="row end"><button class="primary">${t.close}</button></form>`,
  };
}

function ask(files, { dispatch }) {
  if (files.length) dispatch({ type: 'dialog', dialog: { name: 'handIn', files } });
}

/** Words that were copied with their pictures are meant as words. */
function isOnlyFiles({ files, types }) {
  return files.length > 0 && !types.includes('text/plain');
}
