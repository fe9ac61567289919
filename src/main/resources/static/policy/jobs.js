const EVERY = 700;
const ENDS = ['DONE', 'FAILED', 'INTERRUPTED'];

const rest = () => new Promise((done) => setTimeout(done, EVERY));

/** Waits for long work, showing how far it has come; answers the job as it ended. */
export async function follow(job, call, show) {
  let now = job;
  show(now);
  while (!ENDS.includes(now.state)) {
    await rest();
    now = await call('GET', `/api/policy/jobs/${job.id}`);
    show(now);
  }
  return now;
}
