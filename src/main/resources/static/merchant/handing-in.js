import { html } from '../shared/lit.js';
import { chosenFiles, fileField } from '../shared/files.js';

/** Hands in documents by themselves. */
export function handInForm(state, context) {
  const { t, answering } = context;
  const submit = async (event) => {
    event.preventDefault();
    await answering().handIn(chosenFiles(event.target));
  };
  return html`
    <form class="answer" @submit=${submit}>
      ${fileField(context, { required: true })}
      <div class="row"><button class="primary" ?disabled=${state.busy}>${t.handIn}</button></div>
    </form>
  `;
}
