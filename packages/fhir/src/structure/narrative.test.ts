import { describe, expect, it } from 'vitest';
import { isSafeNarrative } from './narrative.js';

const safe = [
  '<div xmlns="http://www.w3.org/1999/xhtml">Reden: slecht slapen &amp; piekeren</div>',
  '<div xmlns="http://www.w3.org/1999/xhtml"><p class="a" style="margin: 1em">x<br/>y</p><table><tr><td colspan="2">z</td></tr></table></div>',
  '<div><a href="https://voorbeeld.example/pagina">meer</a> <a href="#plek">hier</a></div>',
  'geen opmaak',
];

const unsafe = [
  '<div><script>alert(1)</script></div>',
  '<div><SCRIPT src="x"></SCRIPT></div>',
  '<div onclick="alert(1)">x</div>',
  '<div><img src="x" onerror="alert(1)"/></div>',
  '<div><img src="https://elders.example/teller.png"/></div>',
  '<div><a href="javascript:alert(1)">x</a></div>',
  '<div><a href="java&#115;cript:alert(1)">x</a></div>',
  '<div><a href=" javascript:alert(1)">x</a></div>',
  '<div><a href="data:text/html,x">x</a></div>',
  '<div><iframe src="x"></iframe></div>',
  '<div><form action="x"><input/></form></div>',
  '<div style="background: url(x)">x</div>',
  '<div style="width: expression(alert(1))">x</div>',
  '<div style="wid\\74h: 1">x</div>',
  '<div><svg onload="alert(1)"></svg></div>',
  '<div><!-- x --></div>',
  '<div><?php x ?></div>',
  '<div><![CDATA[x]]></div>',
  '<div onclick=alert(1)>x</div>',
  '<div><p title="a<b">x</p></div>',
  '<div><a href="x',
  '<',
];

describe('narrative', () => {
  it.each(safe)('that only formats is kept: %s', (div) => {
    expect(isSafeNarrative(div)).toBe(true);
  });

  it.each(unsafe)('that could do something is not: %s', (div) => {
    expect(isSafeNarrative(div)).toBe(false);
  });

  it('is read to its end, however long and odd it is', () => {
    expect(isSafeNarrative(`<div ${'a="b" '.repeat(50_000)}`)).toBe(false);
    expect(isSafeNarrative('<div '.repeat(50_000))).toBe(false);
    expect(isSafeNarrative(`<div${' '.repeat(200_000)}`)).toBe(false);
    expect(isSafeNarrative(`<div>${'<p>x</p>'.repeat(20_000)}</div>`)).toBe(true);
  });
});
