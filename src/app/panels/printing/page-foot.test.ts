import { expect, it } from 'vitest';
import { cssString, pageFoot } from './page-foot.ts';

it('writes an address so that nothing in it ends the string', () => {
  expect(cssString('https://a.example/#read=a-1@20&x=%E5')).toBe(
    "'https://a.example/\\23 read=a-1@20&x=%E5'",
  );
  expect(cssString(`'";}</style>\n\\`)).toBe("'\\27 \\22 ;\\7d \\3c /style\\3e \\a \\5c '");
  expect(pageFoot("'}body{display:none}")).not.toContain("'}body");
});
