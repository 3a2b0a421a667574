import { Controller } from '@nestjs/common';
import { boardRoutes } from '@app/contracts/boards';
import { spaceRoutes } from '@app/contracts/spaces';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Boards } from './boards.service.ts';
import { Spaces } from './spaces.service.ts';

@Controller()
export class SpacesController {
  constructor(
    private readonly spaces: Spaces,
    private readonly boards: Boards,
  ) {}

  @Handles(spaceRoutes.list)
  list(@Parsed() { actor }: Input<typeof spaceRoutes.list>) {
    return this.spaces.list(actor);
  }

  @Handles(spaceRoutes.read)
  read(@Parsed() { actor, params }: Input<typeof spaceRoutes.read>) {
    return this.spaces.read(actor, params.slug);
  }

  @Handles(spaceRoutes.create)
  create(@Parsed() { actor, body }: Input<typeof spaceRoutes.create>) {
    return this.spaces.create(actor, body);
  }

  @Handles(spaceRoutes.edit)
  edit(@Parsed() { actor, params, body }: Input<typeof spaceRoutes.edit>) {
    return this.spaces.edit(actor, params.spaceId, body);
  }

  @Handles(spaceRoutes.archive)
  archive(@Parsed() { actor, params, body }: Input<typeof spaceRoutes.archive>) {
    return this.spaces.archive(actor, params.spaceId, body.archived);
  }

  @Handles(boardRoutes.add)
  addBoard(@Parsed() { actor, params, body }: Input<typeof boardRoutes.add>) {
    return this.boards.add(actor, params.spaceId, body);
  }

  @Handles(boardRoutes.edit)
  editBoard(@Parsed() { actor, params, body }: Input<typeof boardRoutes.edit>) {
    return this.boards.edit(actor, params.spaceId, params.boardId, body);
  }

  @Handles(boardRoutes.order)
  orderBoards(@Parsed() { actor, params, body }: Input<typeof boardRoutes.order>) {
    return this.boards.order(actor, params.spaceId, body.boards);
  }

  @Handles(boardRoutes.remove)
  removeBoard(@Parsed() { actor, params }: Input<typeof boardRoutes.remove>) {
    return this.boards.remove(actor, params.spaceId, params.boardId);
  }
}
