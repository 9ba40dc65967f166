import { describe, expect, test } from '@jest/globals'

import { toHtml } from './richText.ts'

describe('the text of a message', () => {
  test.each([
    ['**Amara** has *signed*.', '<p><strong>Amara</strong> has <em>signed</em>.</p>'],
    ['one\ntwo\n\nthree', '<p>one<br>two</p><p>three</p>'],
    ['Due:\n- TS1\n- TS2', '<p>Due:</p><ul><li>TS1</li><li>TS2</li></ul>'],
    ['1. read\n2. sign', '<ol><li>read</li><li>sign</li></ol>'],
    [
      '[Open](https://a.example/?x=1&y=2)',
      '<p><a href="https://a.example/?x=1&amp;y=2">Open</a></p>',
    ],
    ['3 * 4 * 5 and snake_case_name', '<p>3 * 4 * 5 and snake_case_name</p>'],
    [String.raw`\*not bold\*`, '<p>*not bold*</p>'],
  ])('%j is shown as %s', (text, html) => {
    expect(toHtml(text)).toBe(html)
  })

  test('never becomes markup or a script of its writer', () => {
    expect(toHtml('<img src=x onerror=alert(1)>')).toBe('<p>&lt;img src=x onerror=alert(1)&gt;</p>')
    expect(toHtml('[x](javascript:alert(1))')).not.toContain('<a')
    expect(toHtml('[x](https://a.example/"onclick="alert(1))')).not.toContain('"onclick')
  })
})
