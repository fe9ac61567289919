const WORTH_ANOTHER_TRY = [401, 408, 425, 429];

/** What was refused, as the server's problem document tells it; status 0 where no answer came. */
export class Problem extends Error {
  constructor({ status = 0, title = '', detail = '', ...more }) {
    super(title);
    Object.assign(this, more, { status, title, detail });
  }

  /** True where the same again would be refused again. */
  get isFinal() {
    return this.status >= 400 && this.status < 500 && !WORTH_ANOTHER_TRY.includes(this.status);
  }
}

/** What a page shows of any failure. */
export function told(problem, t) {
  if (!(problem instanceof Problem)) {
    console.error(problem);
    return { title: t.wentWrong, detail: t.tryLater };
  }
  if (problem.status === 0) {
    return { title: t.noAnswer, detail: t.tryLater };
  }
  return { title: problem.title || t.wentWrong, detail: problem.detail };
}
