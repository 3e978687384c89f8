# R with readr reads CSV: Rscript csv_readr.R RELEASE TABLE...
words <- commandArgs(TRUE)
tables <- lapply(words[-1], function(name) {
  as.data.frame(readr::read_csv(file.path(words[1], "csv", paste0(name, ".csv")),
    col_types = readr::cols(.default = "c"), na = "", trim_ws = FALSE, progress = FALSE
  ))
})
names(tables) <- words[-1]
rows <- lapply(tables, function(table) c(list(names(table)), unname(split(unname(as.matrix(table)), seq_len(nrow(table))))))
cat(jsonlite::toJSON(rows, na = "null", null = "null", auto_unbox = FALSE))
