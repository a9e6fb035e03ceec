//! Tests that span crates live beside this file; there is nothing to use here.
