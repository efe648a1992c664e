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
  letter --office ID... (--concern ID... | --country UZ [--theme ID])
         [--ask ID...] [--lang en|fr|ru] [--paper A4|Letter] [--date YYYY-MM-DD]
         [--subject TEXT] [--organisation TEXT] [--place TEXT]
         [--signatory TEXT] [--role TEXT] --out FILE.docx [--force] [--json]
      Writes a letter as a Word file and prints its path.
  letter --sample
      Writes a sample letter and prints its path.
  check FILE.docx [--json]
      What a Word file holds: parts, properties, names, links, hidden matter.
  validate [--json]
      Whether the bundled data is in order.

Exit codes
  0  done
  1  done, and something found is not in order (check, validate)
  2  the command's words are off
  3  an id, a file or the dataset is not there
  4  a file could not be written, or exists and --force was not given`;
