import { configure } from '@testing-library/react';

// How long a condition may take; only what never comes true takes so long.
configure({ asyncUtilTimeout: 15_000 });
