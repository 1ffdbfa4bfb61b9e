import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Workflow {
  on: {
    workflow_dispatch?: { inputs?: Record<string, { type: string; default: boolean }> } | null;
  };
  jobs: {
    publish: {
      env?: Record<string, string>;
      steps: { run?: string; if?: string; env?: Record<string, string> }[];
    };
  };
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

test.each(globSync('.github/workflows/*.yml'))(
  '%s checks before it publishes, with commands that there are',
  (file) => {
    const { publish } = (parse(readFileSync(file, 'utf8')) as Workflow).jobs;
    const runs = publish.steps.flatMap(({ run }) => run ?? []);
    const commands = runs.flatMap((run) => /^npm run (\S+)/.exec(run)?.[1] ?? []);
    expect(commands).toEqual(['check:content', 'build', 'check:addresses']);
    for (const name of commands) expect(scripts[name]).toBeDefined();
    for (const step of publish.steps.filter(({ run }) => /build|addresses/.test(run ?? ''))) {
      expect(Object.keys({ ...publish.env, ...step.env })).toEqual(
        expect.arrayContaining(['SITE_URL', 'BASE_PATH']),
      );
    }
  },
);

test('the first release to a server, whose domain may lead nowhere yet, compares no addresses; any other does', () => {
  const workflow = parse(readFileSync('.github/workflows/server.yml', 'utf8')) as Workflow;
  expect(workflow.on.workflow_dispatch?.inputs?.['first']).toMatchObject({
    type: 'boolean',
    default: false,
  });
  const conditions = workflow.jobs.publish.steps.map((step) => [step.run, step.if]);
  expect(conditions.filter(([, condition]) => condition !== undefined)).toEqual([
    ['npm run check:addresses', '${{ !inputs.first }}'],
  ]);
});
