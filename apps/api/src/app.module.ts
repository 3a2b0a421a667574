import { type DynamicModule, Module } from '@nestjs/common';
import { IdentityModule } from './core/identity/identity.module.ts';
import { SpacesModule } from './core/spaces/spaces.module.ts';
import type { Config } from './platform/config.ts';
import { PlatformModule } from './platform/platform.module.ts';

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [PlatformModule.with(config), IdentityModule, SpacesModule],
    };
  }
}
