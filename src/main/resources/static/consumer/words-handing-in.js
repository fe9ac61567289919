/** What is said about handing in files, in each language. */
export const handingIn = {
  zh: {
    attach: '提交图片或 PDF',
    handInTitle: (count) => (count > 1 ? `提交这 ${count} 个文件？` : '提交这个文件？'),
    allTooLarge: '文件太大，提交不了',
    handInText: (told) => (told ? '商家和调解员都会看到。提交后不能撤回。' : '调解员会看到；您把通知发给商家以后，商家也会看到。提交后不能撤回。'),
    handInSend: (count) => (count > 1 ? `提交 ${count} 个文件` : '提交'),
    fileLimits: 'PDF 或图片（JPEG、PNG、WebP、GIF、HEIC），每个最多 5 MB，每一方最多提交 10 个。',
    tooLarge: '超过 5 MB，不会提交；请压缩后再选，或拆成几个文件。',
    uploading: (name) => `正在上传 ${name}`,
    uploads: { sending: '正在上传', failed: '没有传上去', refused: '没有提交', known: '这个文件之前已经提交过' },
    uploadEnds: { failed: '不传了', refused: '知道了', known: '知道了' },
    papers: (count) => `提交的文件（${count}）`,
  },
  en: {
    attach: 'Hand in a picture or PDF',
    handInTitle: (count) => (count > 1 ? `Hand in these ${count} files?` : 'Hand in this file?'),
    allTooLarge: 'Too large to hand in',
    handInText: (told) =>
      told
        ? 'The seller and the mediator will see what you hand in. It cannot be taken back.'
        : 'A mediator will see what you hand in, and the seller too once you send them the notice. It cannot be taken back.',
    handInSend: (count) => (count > 1 ? `Hand in ${count} files` : 'Hand in'),
    fileLimits: 'PDF or pictures (JPEG, PNG, WebP, GIF, HEIC), at most 5 MB each and ten from each side.',
    tooLarge: 'Larger than 5 MB, stays out: save it smaller, or split it.',
    uploading: (name) => `Uploading ${name}`,
    uploads: { sending: 'Uploading', failed: 'Not uploaded', refused: 'Not handed in', known: 'This file was handed in before' },
    uploadEnds: { failed: 'Leave it', refused: 'Dismiss', known: 'Dismiss' },
    papers: (count) => `Documents handed in (${count})`,
  },
};
