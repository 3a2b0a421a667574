import { Controller } from '@nestjs/common';
import { feedbackRoutes } from '@app/contracts/feedback';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { FeedbackService } from './feedback.service.ts';

@Controller()
export class FeedbackController {
  constructor(private readonly feedback: FeedbackService) {}

  @Handles(feedbackRoutes.send)
  send(@Parsed() { body, request }: Input<typeof feedbackRoutes.send>) {
    return this.feedback.send(body, request);
  }
}
