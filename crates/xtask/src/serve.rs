//! `cargo xtask serve`: builds and shows the gallery on this machine only.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, ErrorKind};
use std::net::TcpListener;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use anyhow::{Context, Result, anyhow, bail};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::build;
use crate::encoding::Encoding;
use crate::fingerprint::{files_below, sha256};
use crate::project::Project;
use crate::site;

/// Where the gallery is found unless told otherwise.
const PORT: u16 = 8080;
/// Requests answered at once: more than a browser opens connections.
const WORKERS: usize = 8;

/// Builds, then serves until it is ended from outside.
pub fn command(project: &Project, words: &[String]) -> Result<()> {
    let port = port(words)?;
    // Before the minutes of a first build: a taken port should be told at once.
    let listener = listen(port)?;
    build::ship(project)?;
    let address = listener.local_addr().context("the server has no address")?;
    let server = Server::from_listener(listener, None)
        .map_err(|fault| anyhow!("The server did not start: {fault}"))?;
    let shelf = Arc::new(Shelf { project: project.clone(), ready: Mutex::default() });
    let warmer = Arc::clone(&shelf);
    thread::spawn(move || warmer.warm());
    println!("Stop it with Ctrl+C. The gallery is at\nhttp://{address}/");
    let server = Arc::new(server);
    let workers: Vec<_> = (0..WORKERS)
        .map(|_| {
            let (server, shelf) = (Arc::clone(&server), Arc::clone(&shelf));
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that has gone away is no fault of ours.
                    shelf.answer(request).ok();
                }
            })
        })
        .collect();
    for worker in workers {
        worker.join().map_err(|_| anyhow!("The server ended early."))?;
    }
    Ok(())
}

fn port(words: &[String]) -> Result<u16> {
    match words {
        [] => Ok(PORT),
        [flag, number] if flag == "--port" => number.parse().ok().with_context(|| {
            format!("{number} is no port.\n  What to do: `cargo xtask serve --port N` with a number from 0 to 65535.")
        }),
        _ => bail!("`cargo xtask serve` takes only --port N."),
    }
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|fault| match fault.kind() {
        ErrorKind::AddrInUse => anyhow!(
            "Port {port} is taken by another program.\n  What to do: type `cargo xtask serve --port {}`, or `--port 0` for any that is free.",
            port.checked_add(1).unwrap_or(PORT)
        ),
        ErrorKind::PermissionDenied => anyhow!(
            "Port {port} may not be used.\n  What to do: type `cargo xtask serve --port {PORT}`; ports below 1024 need more rights."
        ),
        _ => anyhow!("The server cannot listen on port {port}: {fault}.\n  What to do: type `cargo xtask serve --port 0`."),
    })
}

/// A file's content by its hash, and how it travels.
type Form = (String, &'static str);

/// The files that are served, compressed once.
struct Shelf {
    project: Project,
    ready: Mutex<BTreeMap<Form, Arc<Vec<u8>>>>,
}

impl Shelf {
    /// Compresses what a first visitor asks for, before they do, and throws away what no longer exists.
    fn warm(&self) {
        let mut kept = Vec::new();
        for file in files_below(&self.project.pkg(), &|_| true) {
            let Ok(bytes) = fs::read(&file) else { continue };
            let hash = sha256(&bytes);
            for encoding in [Encoding::Brotli, Encoding::Gzip] {
                self.body(&hash, &bytes, encoding).ok();
            }
            kept.push(hash);
        }
        for old in files_below(&self.project.work("compressed"), &|_| true) {
            let name = old.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            if !kept.contains(&name) {
                fs::remove_file(&old).ok();
            }
        }
    }

    fn answer(&self, request: Request) -> std::io::Result<()> {
        if !matches!(request.method(), Method::Get | Method::Head) {
            return request.respond(plain(405, "Only reading is possible here.\n"));
        }
        let Some(file) = site::locate(&self.project, request.url()) else {
            return request.respond(plain(404, "There is no such file.\n"));
        };
        match self.response(&request, &file) {
            Ok(response) => request.respond(response),
            Err(fault) => request.respond(plain(500, &format!("{fault:#}\n"))),
        }
    }

    fn response(&self, request: &Request, file: &PathBuf) -> Result<Response<Cursor<Vec<u8>>>> {
        let bytes = fs::read(file)?;
        let (hash, media_type) = (sha256(&bytes), site::media_type(file));
        let accepted = Encoding::accepted(header(request, "Accept-Encoding").unwrap_or_default());
        let encoding = if site::compressible(media_type) { accepted } else { Encoding::Identity };
        // One tag for each form, since they differ byte by byte.
        let tag = format!("\"{}{}\"", &hash[..32], encoding.header().unwrap_or_default());
        let unchanged = header(request, "If-None-Match").is_some_and(|known| known.contains(&tag));
        let body = if unchanged { Vec::new() } else { self.body(&hash, &bytes, encoding)?.to_vec() };
        let mut response = Response::from_data(body).with_status_code(if unchanged { 304 } else { 200 });
        let mut headers = vec![
            ("Content-Type", media_type),
            ("Cache-Control", "no-cache"),
            ("Vary", "Accept-Encoding"),
            ("X-Content-Type-Options", "nosniff"),
            ("ETag", &tag),
        ];
        headers.extend(encoding.header().map(|name| ("Content-Encoding", name)));
        for (name, value) in headers {
            response
                .add_header(Header::from_bytes(name, value).map_err(|()| anyhow!("a header is no header"))?);
        }
        Ok(response.with_chunked_threshold(usize::MAX))
    }

    fn body(&self, hash: &str, bytes: &[u8], encoding: Encoding) -> Result<Arc<Vec<u8>>> {
        let key = (hash.to_owned(), encoding.header().unwrap_or_default());
        let ready = || self.ready.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = ready().get(&key) {
            return Ok(Arc::clone(found));
        }
        // Not under the lock: compressing takes long, and other files need not wait for it.
        let body = Arc::new(encoding.encode(&self.project, bytes)?);
        ready().insert(key, Arc::clone(&body));
        Ok(body)
    }
}

fn header<'a>(request: &'a Request, name: &'static str) -> Option<&'a str> {
    request.headers().iter().find(|header| header.field.equiv(name)).map(|header| header.value.as_str())
}

fn plain(status: u16, text: &str) -> Response<Cursor<Vec<u8>>> {
    Response::from_string(text).with_status_code(status)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_port_is_a_number_that_exists() {
        let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        assert_eq!(port(&[]).unwrap(), PORT);
        assert_eq!(port(&words("--port 0")).unwrap(), 0);
        for wrong in ["--port", "--port x", "--port 65536", "--prot 1", "8081"] {
            assert!(port(&words(wrong)).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_taken_port_is_named_with_what_to_type() {
        let first = listen(0).unwrap();
        let taken = first.local_addr().unwrap().port();
        let fault = listen(taken).unwrap_err().to_string();
        assert!(fault.contains(&format!("Port {taken} is taken")) && fault.contains("--port"), "{fault}");
    }
}
