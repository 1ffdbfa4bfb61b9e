import { makeAdminContent } from './admin-content.ts';

// The site is built from content that is made first.
makeAdminContent();
await import('../../scripts/start.ts');
