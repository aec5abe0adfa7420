export { pageOf } from './html.ts';
export { encryptedPdf, type Layout, pdfOf, pdfWithoutText, swellingPdf } from './pdf.ts';
