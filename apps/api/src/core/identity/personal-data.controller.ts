import { Controller } from '@nestjs/common';
import { accountRoutes } from '@app/contracts/account';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Account } from './account.service.ts';
import { PersonalData } from './personal-data.service.ts';
import { Photos } from './photos.service.ts';
import { Sessions } from './sessions.service.ts';

@Controller()
export class PersonalDataController {
  constructor(
    private readonly account: Account,
    private readonly personalData: PersonalData,
    private readonly photos: Photos,
    private readonly sessions: Sessions,
  ) {}

  @Handles(accountRoutes.putPhoto)
  async putPhoto(@Parsed() { actor, request }: Input<typeof accountRoutes.putPhoto>) {
    await this.photos.take(actor, request);
    return this.account.read(actor);
  }

  @Handles(accountRoutes.removePhoto)
  async removePhoto(@Parsed() { actor }: Input<typeof accountRoutes.removePhoto>) {
    await this.photos.remove(actor);
    return this.account.read(actor);
  }

  @Handles(accountRoutes.export)
  export(@Parsed() { actor, reply }: Input<typeof accountRoutes.export>) {
    reply.header('content-disposition', 'attachment; filename="meine-daten.json"');
    return this.personalData.export(actor);
  }

  @Handles(accountRoutes.erase)
  async erase(@Parsed() { actor, reply }: Input<typeof accountRoutes.erase>) {
    await this.personalData.erase(actor);
    await this.sessions.signOut(actor, reply);
  }
}
