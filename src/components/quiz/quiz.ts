import { CertificateElement } from './certificate-element.ts';
import { QuizElement } from './quiz-element.ts';

customElements.define('lc-quiz', QuizElement);
customElements.define('lc-certificate', CertificateElement);
