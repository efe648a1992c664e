export const help = `demarche - prepare meetings and write to officials, offline

  npm run demarche -- <command> [options]

Commands
  concerns [--country UZ] [--theme media] [--search TEXT] [--json]
      The concerns of the bundled appeal. --country takes a code, a name or
      "regional" for those about the region as a whole.
  offices [--json]
      The offices a letter can go to.
  asks [--office ID] [--concern ID...] [--json]
      What an office can be asked to do; "derived" asks are ours.
  kinds [--json]
      The kinds of letter, with what each is for and its parts.
  letter --office ID... (--concern ID... | --country UZ [--theme ID] | --case ID...)
         [--kind ID] [--ask ID...] [--copy OFFICE...] [--enclosure TEXT...]
         [--reply-by YYYY-MM-DD] [--lang en|fr|ru] [--paper A4|Letter]
         [--date YYYY-MM-DD]
         [--subject TEXT] [--organisation TEXT] [--place TEXT]
         [--signatory TEXT] [--role TEXT] [--letterhead FILE] --out FILE.docx
         [--provenance FILE.docx] [--force] [--json]
      Writes a letter as a Word file, a formal one if no kind is given, and prints
      its path; with --provenance also the sheet that says where each of its lines
      comes from. A kind that lacks a part for what is given gets one.
      --letterhead takes a Word template with tags such as {{addressee}} and {{body}},
      or a PNG or JPEG logo.
  letter ... --each --out DIR [--force] [--json]
      Writes a letter for each office, with the asks it can act on, into a folder and
      prints a path for each; one that cannot be written does not stop the rest.
  letter --sample
      Writes a sample letter and prints its path.
  meeting pack --office ID... [--country UZ...] [--theme ID...] [--minutes 20] --out DIR
         [--kind ID] [--title TEXT] [--on YYYY-MM-DD] [--at HH:MM] [--place TEXT]
         [--lang en|fr|ru] [--paper A4|Letter] [--organisation TEXT]
         [--signatory TEXT] [--role TEXT] [--force] [--json]
      Prepares a meeting in one action: writes brief.docx, speaking-notes.docx and a
      letter.docx to leave behind into a folder, with --on also meeting.ics, and
      prints a path for each. Nothing of it is kept in a vault.
      --kind is ministerial, dialogue, embassy, mep or corridor.
  check FILE.docx [--json]
      What a Word file holds: parts, properties, names, links, hidden matter.
  validate [--json]
      Whether the bundled data is in order.

Commands on a vault, the encrypted store of your notes (lock it in the window first)
  vault create --vault DIR
      Makes a vault in a new folder and prints its recovery key, this once.
  vault verify --vault DIR
      Reads every part, the journal and every copy beside it; changes nothing.
  vault backup --vault DIR --out FILE [--force]
      Writes all of it to one encrypted file, to be kept elsewhere.
  vault restore --vault DIR --from FILE|NAME
      Puts a backup, or a copy beside the vault such as daily-5, in its place.
  vault passphrase --vault DIR
      Changes the passphrase; older copies still open with the old one.
  vault rekey --vault DIR
      Changes passphrase, recovery key and all else, and removes older copies.
  note add --vault DIR --concern ID (--text T | --stdin-lines)
      Adds a note and prints its id; or one note for each line that is piped in,
      printing "saved N" as soon as the Nth is on the disk.
  note edit --vault DIR --note ID --text T [--concern ID]
  note list --vault DIR [--concern ID] [--json]

  The passphrase is asked for, without being shown. Scripts give it, or the
  recovery key, as a line of a file descriptor that they open:
      --passphrase-fd N       as in: --passphrase-fd 3 3< FILE
      --recovery-key-fd N     in place of the passphrase
      --new-passphrase-fd N   for passphrase and rekey; may be the same N, then
                              it is the next line
  It is never taken from the command line or the environment. npm hands on
  descriptor 0 only: for others start electron/cli/demarche itself. With
  --stdin-lines, the first line of 0 may be the passphrase, the rest the notes;
  a descriptor that is a terminal is refused, for it shows what is typed.
      --accept-older          opens a vault older than was last open here

Exit codes
  0  done
  1  done, and something found is not in order (check, validate, verify), or a
     vault or backup cannot be read
  2  the command's words are off
  3  an id, a file, a vault or the dataset is not there
  4  something could not be written (the output, too), or exists and --force was
     not given
  5  a passphrase or recovery key was not accepted, or another program has the
     vault open
  128 and a signal's number: ended by it, with everything saved that was said to be
  141  nobody reads the output any more: the step under way was ended, no other begun`;
