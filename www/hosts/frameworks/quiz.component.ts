import { Component, CUSTOM_ELEMENTS_SCHEMA, Input } from '@angular/core';
import 'personalised-care-widgets/pcw-quiz.js';

@Component({
  selector: 'app-quiz',
  standalone: true,
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <pcw-quiz [pack]="pack" pick="5" (pcw-completed)="done = true"></pcw-quiz>
    @if (done) { <p>Thank you. You have finished the quiz.</p> }
  `,
})
export class QuizComponent {
  @Input() pack: object | null = null;
  done = false;
}
