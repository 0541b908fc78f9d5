/** Hidden columns that every real list has and the workbench does not keep values of. Recorded: a new `MetaInfo` becomes `MetaInfo0`. */
const hiddenNames =
  '_ModerationComments File_x0020_Type _HasCopyDestinations _CopySource WorkflowVersion LinkTitle2 SelectTitle InstanceID ' +
  'WorkflowInstanceID FileRef FileDirRef Last_x0020_Modified Created_x0020_Date FSObjType SortBehavior PermMask PrincipalCount ' +
  'FileLeafRef UniqueId SyncClientId ProgId ScopeId HTML_x0020_File_x0020_Type _EditMenuTableStart _EditMenuTableStart2 ' +
  '_EditMenuTableEnd LinkFilenameNoMenu LinkFilename LinkFilename2 DocIcon ServerUrl EncodedAbsUrl BaseName MetaInfo _Level ' +
  '_IsCurrentVersion ItemChildCount FolderChildCount Restricted OriginatorId NoExecute ContentVersion _ComplianceFlags ' +
  '_ComplianceTag _ComplianceTagWrittenTime _ComplianceTagUserId _IsRecord AccessPolicy _VirusStatus _VirusVendorID _VirusInfo ' +
  'AppAuthor AppEditor SMTotalSize SMLastModifiedDate SMTotalFileStreamSize SMTotalFileCount _CommentFlags _CommentCount';

/** The longest internal name SharePoint makes of a title. */
const longest = 32;

/** Encodes what is not a letter, digit or underscore of ASCII as `_xHHHH_`, and a digit in front, and cuts to 32 characters. */
export function encodeInternalName(title: string): string {
  const encoded = [...title.trim()]
    .map((character, position) =>
      /[A-Za-z_]/.test(character) || (position > 0 && /\d/.test(character)) ? character : encodeCharacter(character)
    )
    .join('');
  return encoded.slice(0, longest);
}

function encodeCharacter(character: string): string {
  return [...Array(character.length).keys()]
    .map((unit) => `_x${character.charCodeAt(unit).toString(16).padStart(4, '0')}_`)
    .join('');
}

/** Adds 0, 1, 2 … until no column has the name, those that are not listed included; names differ by more than case. */
export function freeInternalName(wanted: string, taken: readonly string[]): string {
  const lower = new Set([...hiddenNames.split(' '), ...taken].map((name) => name.toLowerCase()));
  let name = wanted;
  for (let suffix = 0; lower.has(name.toLowerCase()); suffix += 1) {
    name = wanted.slice(0, longest - String(suffix).length) + String(suffix);
  }
  return name;
}
