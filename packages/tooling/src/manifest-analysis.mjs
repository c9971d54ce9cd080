/** Reads the elements' sources into a custom elements manifest, told as npm users find it: by the built files. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { create, ts } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';

/** @typedef {import('custom-elements-manifest/schema').Package} Manifest */
/** @typedef {Readonly<Record<string, string>>} Sources - path from the package's root, with `/`, to its text */

/** Folders that no user of the package reaches. */
const INTERNAL = ['shared', 'testing'];

/**
 * The sources of a package's elements: `src/<element>/*.ts` without tests and stories.
 * @param {string} root - the package's folder
 * @returns {Sources}
 */
export function readSources(root) {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true });
  const paths = folders
    .filter((folder) => folder.isDirectory() && !INTERNAL.includes(folder.name))
    .flatMap(({ name }) => readdirSync(join(root, 'src', name)).map((file) => `src/${name}/${file}`))
    .filter((path) => path.endsWith('.ts') && !/\.(test|stories)\.ts$/.test(path));
  return Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/**
 * @param {Sources} sources
 * @returns {Manifest} with only what users of the package reach
 */
export function analyse(sources) {
  const modules = Object.entries(sources).map(([path, text]) =>
    ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true),
  );
  const plugins = [
    ...litPlugin(),
    withoutOverrides(),
    withTypesOnce(),
    withMaturity(),
    withRegistrations(),
    asPublished(),
  ];
  return create({ modules, plugins });
}

/** What a class overrides is Lit's or the browser's to describe, unless it is a property of its own. */
function withoutOverrides() {
  return {
    name: 'without-overrides',
    analyzePhase({ node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const overridden = node.members
        .filter((member) => isOverride(member) && !ts.getDecorators(member)?.length)
        .map((member) => member.name?.getText());
      const declaration = find(moduleDoc, node);
      if (!declaration) return;
      declaration.members = declaration.members?.filter(
        ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !overridden.includes(name),
      );
      // What the analyzer knows of a method of the same name.
      for (const attribute of declaration.attributes ?? []) {
        delete attribute.parameters;
        delete attribute.return;
      }
    },
  };
}

function isOverride(member) {
  return member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.OverrideKeyword) ?? false;
}

/** The analyzer adds `| undefined` to what is optional, also to `note?: string | undefined`. */
function withTypesOnce() {
  return {
    name: 'with-types-once',
    analyzePhase({ node, moduleDoc }) {
      const declaration = ts.isClassDeclaration(node) && find(moduleDoc, node);
      if (!declaration) return;
      for (const { type } of declaration.members ?? [])
        if (type) type.text = type.text.replace(/( \| undefined)+$/, ' | undefined');
    },
  };
}

/** `@status` and `@since`, which the analyzer does not know. */
function withMaturity() {
  return {
    name: 'with-maturity',
    analyzePhase({ node, moduleDoc }) {
      const declaration = ts.isClassDeclaration(node) && find(moduleDoc, node);
      if (!declaration) return;
      for (const tag of ts.getJSDocTags(node)) {
        const name = tag.tagName.getText();
        if (name === 'status' || name === 'since') declaration[name] = ts.getTextOfJSDocComment(tag.comment);
      }
    },
  };
}

/** The analyzer knows `customElements.define`; here a helper calls it: `define('np-x', NpX)`. */
function withRegistrations() {
  return {
    name: 'with-registrations',
    analyzePhase({ node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, element] = node.arguments;
      if (!tag || !element || !ts.isStringLiteral(tag)) return;
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: element.getText() },
      });
    },
    packageLinkPhase({ customElementsManifest }) {
      const { modules } = customElementsManifest;
      const definitions = modules.flatMap(({ exports }) => exports.filter(isDefinition));
      for (const { declaration } of definitions) {
        const home = modules.find(({ declarations }) =>
          declarations.some(({ name }) => name === declaration.name),
        );
        if (home) declaration.module = home.path;
      }
    },
  };
}

function isDefinition({ kind }) {
  return kind === 'custom-element-definition';
}

/** Names built files instead of sources, and leaves out the modules that are no one's business. */
function asPublished() {
  return {
    name: 'as-published',
    packageLinkPhase({ customElementsManifest }) {
      customElementsManifest.modules = customElementsManifest.modules.filter(
        ({ path, exports, declarations }) =>
          path.endsWith('-event.ts') ||
          exports.some(isDefinition) ||
          declarations.some(({ customElement }) => customElement),
      );
      const modules = customElementsManifest.modules;
      for (const module of modules) {
        module.declarations = module.declarations.filter(({ kind }) => kind === 'class');
        const names = module.declarations.map(({ name }) => name);
        module.exports = module.exports.filter(
          (one) => isDefinition(one) || names.includes(one.declaration.name),
        );
        module.path = published(module.path);
        for (const { declaration } of module.exports) {
          if (declaration.module) declaration.module = published(declaration.module);
        }
        for (const { superclass } of module.declarations) {
          if (superclass?.module) delete superclass.module;
        }
      }
    },
  };
}

function published(path) {
  return path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
}

function find(moduleDoc, node) {
  return moduleDoc.declarations.find(({ name }) => name === node.name?.getText());
}
