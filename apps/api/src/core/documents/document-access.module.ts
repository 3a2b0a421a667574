import { Module } from '@nestjs/common';
import { DocumentAccess } from './document-access.ts';

@Module({ providers: [DocumentAccess], exports: [DocumentAccess] })
export class DocumentAccessModule {}
