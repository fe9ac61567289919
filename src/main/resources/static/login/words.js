import { vocabulary as withShared } from '../shared/words.js';

export const vocabulary = withShared({
  zh: {
    title: '登录 · Accord',
    heading: '工作人员登录',
    name: '用户名',
    password: '密码',
    signIn: '登录',
    or: '也可以这样登录',
    out: '您已退出。',
    wrong: '用户名或密码不对。',
    checkBoth: '请检查后再试一次。',
    denied: '这个账号不能打开那个页面。',
    deniedTo: (name) => `您现在以 ${name} 的身份登录，请换一个有权限的账号。`,
  },
  en: {
    title: 'Sign in · Accord',
    heading: 'Staff sign-in',
    name: 'Name',
    password: 'Password',
    signIn: 'Sign in',
    or: 'Or sign in with',
    out: 'You have signed out.',
    wrong: 'The name or the password is wrong.',
    checkBoth: 'Check both and try again.',
    denied: 'This account may not open that page.',
    deniedTo: (name) => `You are signed in as ${name}: use an account that has the right role.`,
  },
});
