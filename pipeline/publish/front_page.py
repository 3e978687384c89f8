"""The front page of the release, its terms, its change log, and how to cite it."""

import json

import pandas as pd

from pipeline.batch import Batch
from pipeline.compile import citation, readme
from pipeline.contract import Contract
from pipeline.publish.table_files import paths
from pipeline.store import Folder, read_parts
from pipeline.tabulate import values

ACCURACY = "quality/accuracy.json"


class FrontPage:
    """The publisher of the pages; it is closed when the release has been judged and its accuracy measured."""

    def __init__(self, contract: Contract, folder: Folder) -> None:
        self.contract = contract
        self.folder = folder
        self.held = readme.Held()

    def add(self, batch: Batch) -> None:
        """Count the batch's rows and remember what its sources lack."""
        held = self.held
        held.documents += [reading.meta for reading in batch.readings]
        held.rows.update({name: len(frame) for name, frame in batch.frames.items()})
        held.kinds.update(values(batch.frames["anomalies"]["kind"]))
        for reading in batch.readings:
            held.gaps += [
                readme.Lack(row.document_id, row.source_line, row.description_en, row.description_fr)
                for row in reading.tables.anomalies[: readme.SHOWN - len(held.gaps)]
            ]

    def close(self, organizations: pd.DataFrame) -> None:
        """Write the pages."""
        release, held = self.contract.release, self.held
        held.rows["organizations"] = len(organizations)
        form = self.contract.table_formats[0]
        names = [table.name for table in self.contract.published]
        held.in_parts = [name for name in names if len(paths(self.folder, form, name)) > 1]
        if ACCURACY in self.folder:
            with self.folder.open(ACCURACY) as file:
                held.accuracy = json.load(file)
        zenodo = json.dumps(citation.zenodo(release, held.documents), ensure_ascii=False, indent=1) + "\n"
        for path, text in (
            ("README.md", readme.page(self.contract, held, read_parts("compile/front_page"))),
            ("TERMS.md", readme.terms(release)),
            ("DATA-CHANGELOG.md", readme.change_log(release)),
            ("CITATION.cff", citation.cff(release, held.documents)),
            (".zenodo.json", zenodo),
        ):
            self.folder.write(path, text.encode("utf-8"))
