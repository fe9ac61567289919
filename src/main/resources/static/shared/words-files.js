/** What is said about documents, in each language. */
export const files = {
  zh: {
    files: '提交的文件',
    handedInBy: { merchant: '商家提交', consumer: '消费者提交' },
    handedInByYou: '您提交',
    aboutFact: (fact) => `关于：${fact}`,
    chooseFiles: '选择文件',
    chooseFilesToo: '附上能证明的文件（可不选）',
    fileRule: 'PDF 或图片（JPEG、PNG、WebP、GIF、HEIC），每个最多 5 MB，一共最多 10 个。对方和调解员都能看到。',
    fileTooLarge: (name) => `“${name}”超过 5 MB`,
  },
  en: {
    files: 'Documents handed in',
    handedInBy: { merchant: 'from the seller', consumer: 'from the consumer' },
    handedInByYou: 'from you',
    aboutFact: (fact) => `about: ${fact}`,
    chooseFiles: 'Choose files',
    chooseFilesToo: 'Attach what proves it (optional)',
    fileRule: 'PDF or pictures (JPEG, PNG, WebP, GIF, HEIC), at most 5 MB each and ten in all. The other side and the mediator will see them.',
    fileTooLarge: (name) => `“${name}” is larger than 5 MB`,
  },
};
