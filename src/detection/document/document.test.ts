import { describe, expect, test } from 'vitest';
import { judgeDocument } from '.';

const judge = (text: string) =>
  judgeDocument({ blocks: text.split('\n').map((line) => ({ text: line, role: 'text' })) });

describe('what a document is', () => {
  test.each([
    ['67 y/o, seen today. Takes letrozole 2.5 mg daily. BP 120/80.', 'record'],
    [
      'Background: letrozole. Methods: randomized trial of 200 patients with breast cancer. Results: hazard ratio 0.8.',
      'literature',
    ],
    ['Case report: a woman on letrozole was given raloxifene.', 'literature'],
    ['Formulary, preferred agents: anastrozole, letrozole', 'other'],
  ])('%s', (text, kind) => expect(judge(text).kind).toBe(kind));

  test('a kind that is known is not judged', () => {
    const blocks = [{ text: 'letrozole', role: 'text' }] as const;
    expect(judgeDocument({ blocks, kind: 'literature' }).kind).toBe('literature');
  });

  test('a list of patients has no single patient', () => {
    expect(judge('1 A.B. 61 letrozole\n2 C.D. 55 tamoxifen\n3 E.F. 70 anastrozole')).toMatchObject({
      kind: 'other',
      nobody: true,
    });
  });

  test('indication', () => {
    expect(judge('PCOS, ovulation induction with letrozole, IUI').indication).toBe('fertility');
    expect(judge('Endometriosis, letrozole 2.5 mg for pain').indication).toBe('endometriosis');
    expect(judge('Breast cancer with bone mets, metastatic, letrozole').indication).toBe('breast-metastatic');
    expect(judge('Breast cancer, lumpectomy 2020, letrozole').indication).toBe('breast-adjuvant');
    expect(judge('Gynecomastia from testosterone, tamoxifen').indication).toBe('male');
  });

  test('menopause', () => {
    expect(judge('Premenopausal woman on tamoxifen').menopause).toBe('premenopausal');
    expect(judge('postmenopausal woman on letrozole').menopause).toBe('postmenopausal');
    expect(judge('on letrozole').menopause).toBe(null);
  });

  test('a published case is a tale of the past, a note of today is none', () => {
    const tale = 'A 58-year-old woman presented with jaundice. She had had surgery and tamoxifen.';
    expect(judge(tale).tale).toBe(true);
    expect(judge(`${tale} She is seen today.`).tale).toBe(false);
    expect(judge('58 y/o, on letrozole').tale).toBe(false);
  });
});
