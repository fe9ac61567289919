export const JURISDICTIONS = ['CN', 'EU', 'UK', 'US'];

const BY_TAG = { 'en-US': 'US', 'en-GB': 'UK', 'en-IE': 'EU' };

/** A guess at whose law protects this reader, to be corrected by them. */
export function jurisdiction(tag = navigator.language, zone = Intl.DateTimeFormat().resolvedOptions().timeZone ?? '') {
  if (tag.startsWith('zh')) return 'CN';
  if (BY_TAG[tag]) return BY_TAG[tag];
  if (zone === 'Europe/London') return 'UK';
  if (zone.startsWith('America/')) return 'US';
  return tag.startsWith('en') && !zone.startsWith('Europe/') ? 'US' : 'EU';
}
