import { Injectable } from '@nestjs/common';
import { FilePlaces } from '../files/file-places.ts';

/** What was attached to a text that is not sent yet is not forgotten. */
@Injectable()
export class DraftFiles {
  constructor(places: FilePlaces) {
    places.register({
      names: `EXISTS (SELECT FROM draft d WHERE d.person_id = f.person_id AND d.body || d.others LIKE '%' || f.id || '%')`,
    });
  }
}
