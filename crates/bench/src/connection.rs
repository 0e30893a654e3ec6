//! HTTP/1.1 by hand on one kept-alive connection: nothing between the measured server and the clock.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context as _, Result, bail, ensure};

const TIMEOUT: Duration = Duration::from_secs(30);
const CONNECT_TIMEOUT: Duration = Duration::from_secs(2);
const LINE_BYTES_MAX: u64 = 16 * 1024;
const HEADERS_MAX: usize = 100;
const BODY_BYTES_MAX: usize = 4 * 1024 * 1024;

#[derive(Debug)]
pub struct Connection {
    address: SocketAddr,
    stream: Option<BufReader<TcpStream>>,
}

#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }
}

/// How an answer's body ends.
struct Framing {
    length: Option<usize>,
    chunked: bool,
    close: bool,
}

impl Connection {
    pub fn new(address: SocketAddr) -> Self {
        Self {
            address,
            stream: None,
        }
    }

    /// Sends a whole request and reads its answer. A server that closes after each answer is
    /// connected to again, as its clients have to.
    pub fn send(&mut self, request: &[u8]) -> Result<Answer> {
        let mut stream = match self.stream.take() {
            Some(stream) => stream,
            None => self.connect()?,
        };
        stream.get_mut().write_all(request).context("cannot send")?;
        let (answer, close) = read(&mut stream)?;
        if !close {
            self.stream = Some(stream);
        }
        Ok(answer)
    }

    fn connect(&self) -> Result<BufReader<TcpStream>> {
        let stream = TcpStream::connect_timeout(&self.address, CONNECT_TIMEOUT)?;
        stream.set_nodelay(true)?;
        stream.set_read_timeout(Some(TIMEOUT))?;
        stream.set_write_timeout(Some(TIMEOUT))?;
        Ok(BufReader::new(stream))
    }
}

fn read(stream: &mut BufReader<TcpStream>) -> Result<(Answer, bool)> {
    let first = line(stream)?;
    let mut words = first.split(' ');
    let version = words.next().unwrap_or_default();
    ensure!(version.starts_with("HTTP/1."), "not HTTP: {first:?}");
    let status = words
        .next()
        .and_then(|word| word.parse().ok())
        .context("no status")?;
    let framing = headers(stream, version == "HTTP/1.0")?;
    let mut body = Vec::new();
    let mut close = framing.close;
    match framing {
        Framing { chunked: true, .. } => chunks(stream, &mut body)?,
        Framing {
            length: Some(length),
            ..
        } => exactly(stream, length, &mut body)?,
        Framing { .. } => {
            close = true;
            stream
                .take(u64::try_from(BODY_BYTES_MAX)?)
                .read_to_end(&mut body)?;
        }
    }
    Ok((Answer { status, body }, close))
}

fn headers(stream: &mut BufReader<TcpStream>, mut close: bool) -> Result<Framing> {
    let (mut length, mut chunked) = (None, false);
    for _ in 0..HEADERS_MAX {
        let line = line(stream)?;
        if line.is_empty() {
            return Ok(Framing {
                length,
                chunked,
                close,
            });
        }
        let (name, value) = line.split_once(':').context("a header without a colon")?;
        let value = value.trim();
        if name.eq_ignore_ascii_case("content-length") {
            length = Some(value.parse()?);
        } else if name.eq_ignore_ascii_case("transfer-encoding") {
            chunked = value.eq_ignore_ascii_case("chunked");
        } else if name.eq_ignore_ascii_case("connection") {
            close = value.eq_ignore_ascii_case("close");
        }
    }
    bail!("too many headers")
}

fn chunks(stream: &mut BufReader<TcpStream>, body: &mut Vec<u8>) -> Result<()> {
    loop {
        let size = usize::from_str_radix(line(stream)?.trim(), 16).context("no chunk size")?;
        exactly(stream, size, body)?;
        ensure!(
            line(stream)?.is_empty(),
            "a chunk does not end where it says"
        );
        if size == 0 {
            return Ok(());
        }
    }
}

fn exactly(stream: &mut BufReader<TcpStream>, length: usize, body: &mut Vec<u8>) -> Result<()> {
    let start = body.len();
    ensure!(
        length <= BODY_BYTES_MAX && start + length <= BODY_BYTES_MAX,
        "the answer is too long"
    );
    body.resize(start + length, 0);
    Ok(stream.read_exact(&mut body[start..])?)
}

fn line(stream: &mut BufReader<TcpStream>) -> Result<String> {
    let mut bytes = Vec::with_capacity(64);
    stream.take(LINE_BYTES_MAX).read_until(b'\n', &mut bytes)?;
    ensure!(bytes.ends_with(b"\r\n"), "the connection ended early");
    bytes.truncate(bytes.len() - 2);
    Ok(String::from_utf8(bytes)?)
}

#[cfg(test)]
mod tests {
    use std::net::TcpListener;

    use super::*;

    /// What a connection makes of these bytes, twice.
    fn answers(bytes: &'static [u8]) -> Vec<Result<Answer>> {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let mut connection = Connection::new(listener.local_addr().unwrap());
        let server = std::thread::spawn(move || {
            for _ in 0..2 {
                let (mut stream, _) = listener.accept().unwrap();
                let mut request = [0; 4];
                while stream.read_exact(&mut request).is_ok() {
                    stream.write_all(bytes).unwrap();
                    if bytes.windows(5).any(|word| word == b"close") {
                        break;
                    }
                }
            }
        });
        let answers = (0..2).map(|_| connection.send(b"ping")).collect();
        drop(connection);
        // One more, for a server that still waits for its second connection.
        let _ = server.is_finished();
        answers
    }

    #[test]
    fn answers_of_every_framing_are_read_whole() {
        for bytes in [
            &b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"[..],
            b"HTTP/1.1 200 OK\r\ncontent-length: 5\r\nConnection: close\r\n\r\nhello",
            b"HTTP/1.0 200 OK\r\nconnection: close\r\n\r\nhello",
            b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n",
        ] {
            for answer in answers(bytes) {
                let answer = answer.unwrap();
                assert_eq!((answer.status, answer.text()), (200, "hello".to_owned()));
            }
        }
    }

    #[test]
    fn half_an_answer_is_none() {
        let cut = b"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 9\r\n\r\nhello";
        assert!(answers(cut).into_iter().all(|answer| answer.is_err()));
    }
}
