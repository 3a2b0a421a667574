import { Global, Module } from '@nestjs/common';
import { FilePlaces } from './file-places.ts';
import { FileSweep } from './file-sweep.ts';
import { FilesController } from './files.controller.ts';
import { Files } from './files.service.ts';
import { Uploads } from './uploads.service.ts';
import { VirusScan } from './virus-scan.ts';

/** Attachments: taken in, looked through, and given to those who may read the message that names them. */
@Global()
@Module({
  controllers: [FilesController],
  providers: [FilePlaces, FileSweep, Files, Uploads, VirusScan],
  exports: [FilePlaces, Files, Uploads],
})
export class FilesModule {}
