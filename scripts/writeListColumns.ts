import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { listColumnsPage } from './listColumnsPage';

writeFileSync(path.join(process.cwd(), 'docs', 'list-columns.md'), listColumnsPage());
