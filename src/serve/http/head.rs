//! Request heads that two readers could take for two things, found as their bytes arrive.
//!
//! hyper passes over what RFC 9112 lets it: a line that ends in a line feed alone, a `Content-Length`
//! beside `Transfer-Encoding` (which it forgets). A proxy in front may read such a head otherwise and
//! let in what it was to keep out, so the port refuses it. Only the head is looked at: one request a
//! connection is all there is.

use std::io::Result;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};

/// The longest name that is told from others, in bytes: `transfer-encoding`.
const NAME_BYTES_MAX: usize = 17;

/// What was seen of a head so far.
#[derive(Default)]
struct Head {
    /// The name of the header in this line, in lower case; none once its colon has been seen.
    name: Vec<u8>,
    in_name: bool,
    /// Bytes of this line, its end left out.
    line: usize,
    /// Whether the request line is behind us.
    begun: bool,
    after_return: bool,
    lengths: usize,
    encodings: usize,
    hosts: usize,
    is_over: bool,
    is_ambiguous: bool,
}

impl Head {
    fn take(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            if self.is_over {
                return;
            }
            match byte {
                b'\n' => self.end_line(),
                byte => self.in_line(byte),
            }
            self.after_return = byte == b'\r';
        }
    }

    fn in_line(&mut self, byte: u8) {
        // A carriage return that ends no line.
        self.is_ambiguous |= self.after_return;
        if byte == b'\r' {
            return;
        }
        self.line += 1;
        match byte {
            b':' if self.in_name => self.end_name(),
            byte if self.in_name && self.name.len() <= NAME_BYTES_MAX => {
                self.name.push(byte.to_ascii_lowercase());
            }
            _ => {}
        }
    }

    fn end_name(&mut self) {
        self.in_name = false;
        match self.name.as_slice() {
            b"content-length" => self.lengths += 1,
            b"transfer-encoding" => self.encodings += 1,
            b"host" => self.hosts += 1,
            _ => {}
        }
    }

    fn end_line(&mut self) {
        self.is_ambiguous |= !self.after_return;
        // Empty lines before the request line are passed over (RFC 9112, 2.2).
        if self.line == 0 && self.begun {
            self.is_over = true;
            self.is_ambiguous |= self.lengths + self.encodings > 1 || self.hosts > 1;
        }
        self.begun |= self.line > 0;
        self.line = 0;
        self.name.clear();
        self.in_name = self.begun;
    }
}

/// A connection whose head is looked at as it is read.
pub struct Watched<S> {
    stream: S,
    head: Head,
    ambiguous: Arc<AtomicBool>,
}

impl<S> Watched<S> {
    /// The connection, and what becomes true where its head is ambiguous: before it is read whole.
    pub fn new(stream: S) -> (Self, Arc<AtomicBool>) {
        let ambiguous = Arc::new(AtomicBool::new(false));
        (Watched { stream, head: Head::default(), ambiguous: Arc::clone(&ambiguous) }, ambiguous)
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Watched<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<Result<()>> {
        let before = buf.filled().len();
        let read = Pin::new(&mut self.stream).poll_read(cx, buf);
        if !self.head.is_over {
            self.head.take(buf.filled().get(before..).unwrap_or_default());
            self.ambiguous.store(self.head.is_ambiguous, Ordering::Relaxed);
        }
        read
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Watched<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<Result<usize>> {
        Pin::new(&mut self.stream).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(cx)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found, whether the head comes in one piece or byte by byte.
    fn is_ambiguous(text: &str) -> bool {
        let (mut whole, mut pieces) = (Head::default(), Head::default());
        whole.take(text.as_bytes());
        text.as_bytes().chunks(1).for_each(|byte| pieces.take(byte));
        assert_eq!(whole.is_ambiguous, pieces.is_ambiguous, "{text:?}");
        assert!(whole.is_over && pieces.is_over, "{text:?}");
        whole.is_ambiguous
    }

    #[test]
    fn a_head_that_everybody_reads_alike_passes_whatever_its_body_is() {
        for text in [
            "GET / HTTP/1.1\r\nHost: a\r\n\r\n",
            "\r\n\r\nGET / HTTP/1.1\r\nhost:a\r\n\r\n",
            "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\n\r\na\nb",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nX-Content-Length: 1\r\n\r\n0\r\n\r\n",
            "POST / HTTP/1.1\r\nX: Content-Length: 1\r\nContent-Length-X: 1\r\nContent-Length: 1\r\n\r\n1",
        ] {
            assert!(!is_ambiguous(text), "{text:?}");
        }
    }

    #[test]
    fn two_lengths_a_length_with_chunks_a_bare_line_end_and_two_hosts_are_found() {
        for text in [
            "POST / HTTP/1.1\r\nContent-Length: 1\r\ncontent-length: 1\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
            "POST / HTTP/1.1\r\nTRANSFER-ENCODING: chunked\r\nContent-Length: 1\r\n\r\n",
            "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n",
            "POST / HTTP/1.1\nContent-Length: 1\n\n",
            "POST / HTTP/1.1\r\nX: a\nContent-Length: 1\r\n\r\n",
            "POST / HTTP/1.1\r\nX: a\rContent-Length: 1\r\n\r\n",
            "POST / HTTP/1.1\r\nContent-Length: 1\r\n\n",
            "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
        ] {
            assert!(is_ambiguous(text), "{text:?}");
        }
    }
}
