import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/http/authenticator.ts';
import { Sessions } from './sessions.service.ts';

@Global()
@Module({
  providers: [Sessions, { provide: Authenticator, useExisting: Sessions }],
  exports: [Sessions, Authenticator],
})
export class IdentityModule {}
