import { Module } from '@nestjs/common';
import { OpenSpaces } from './open-spaces.service.ts';
import { SearchIndex } from './search-index.service.ts';
import { SearchWords } from './search-words.service.ts';
import { SearchController } from './search.controller.ts';
import { SearchService } from './search.service.ts';
import { SimilarTopics } from './similar-topics.service.ts';
import { SimilarService } from './similar.service.ts';

/** Finds what was written, who wrote it, and for whom. */
@Module({
  controllers: [SearchController],
  providers: [OpenSpaces, SearchIndex, SearchService, SearchWords, SimilarService, SimilarTopics],
  exports: [SearchService, SimilarService, SimilarTopics],
})
export class SearchModule {}
