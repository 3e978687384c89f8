"""Compilers from the contract: one module a target, each a function of the contract alone."""
