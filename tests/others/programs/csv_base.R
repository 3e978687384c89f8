# R, with nothing added, reads CSV: Rscript csv_base.R RELEASE TABLE...
words <- commandArgs(TRUE)
tables <- lapply(words[-1], function(name) {
  read.csv(file.path(words[1], "csv", paste0(name, ".csv")),
    fileEncoding = "UTF-8-BOM", encoding = "UTF-8", colClasses = "character", na.strings = "", check.names = FALSE
  )
})
names(tables) <- words[-1]
rows <- lapply(tables, function(table) c(list(names(table)), unname(split(unname(as.matrix(table)), seq_len(nrow(table))))))
cat(jsonlite::toJSON(rows, na = "null", null = "null", auto_unbox = FALSE))
