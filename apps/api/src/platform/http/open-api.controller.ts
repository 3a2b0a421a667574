import { Controller } from '@nestjs/common';
import { openApiRoutes } from '@app/contracts/open-api';
import { Handles } from './handles.ts';
import { describeRoutes } from './open-api.ts';
import { ServedRoutes } from './served-routes.ts';

@Controller()
export class OpenApiController {
  private document: ReturnType<typeof describeRoutes> | undefined;

  constructor(private readonly routes: ServedRoutes) {}

  @Handles(openApiRoutes.read)
  read() {
    this.document ??= describeRoutes(this.routes.all());
    return this.document;
  }
}
