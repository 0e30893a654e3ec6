//! One kept connection, and how an answer is read.

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

const TIMEOUT: Duration = Duration::from_secs(20);
/// What is read at once.
const PIECE_BYTES: usize = 16 << 10;

/// A whole answer.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: String,
    pub body: Vec<u8>,
    /// The server closes the connection after it.
    pub closes: bool,
}

/// The answer that these bytes begin, once all of it is there.
fn answer(bytes: &[u8]) -> Result<Option<Answer>> {
    let Some(head) = bytes.windows(4).position(|four| four == b"\r\n\r\n") else {
        return Ok(None);
    };
    let text = std::str::from_utf8(&bytes[..head])?;
    let mut lines = text.split("\r\n");
    let line = lines.next().unwrap_or_default();
    let status = line.split(' ').nth(1).unwrap_or_default().to_owned();
    let (mut length, mut closes) = (0_usize, line.starts_with("HTTP/1.0"));
    for (name, value) in lines.filter_map(|line| line.split_once(':')) {
        let value = value.trim();
        if name.eq_ignore_ascii_case("content-length") {
            length = value.parse().context("a length")?;
        } else if name.eq_ignore_ascii_case("connection") {
            closes |= value.eq_ignore_ascii_case("close");
        }
    }
    let body = bytes.get(head + 4..head + 4 + length);
    Ok(body.map(|body| Answer {
        status,
        body: body.to_vec(),
        closes,
    }))
}

/// Opened again where the server closes it.
#[derive(Debug)]
pub struct Connection {
    stream: TcpStream,
    address: SocketAddr,
    /// What has come of the answer.
    come: Vec<u8>,
}

impl Connection {
    pub fn open(address: SocketAddr) -> Result<Self> {
        Ok(Self {
            stream: connected(address)?,
            address,
            come: Vec::with_capacity(PIECE_BYTES),
        })
    }

    pub fn stream(&self) -> &TcpStream {
        &self.stream
    }

    /// Sends a request. Small ones always fit into what the socket holds.
    pub fn send(&mut self, bytes: &[u8]) -> Result<()> {
        self.come.clear();
        Ok(self.stream.write_all(bytes)?)
    }

    /// Reads what is there, or waits for something; the answer to `sent`, if that was the rest of it.
    pub fn receive(&mut self, sent: &[u8]) -> Result<Option<Answer>> {
        let mut piece = [0; PIECE_BYTES];
        let count = self.stream.read(&mut piece)?;
        if count == 0 {
            if !self.come.is_empty() {
                bail!("the server closed the connection in the middle of an answer");
            }
            // It did so while the request was under way.
            self.stream = connected(self.address)?;
            self.send(sent)?;
            return Ok(None);
        }
        self.come.extend_from_slice(&piece[..count]);
        let answer = answer(&self.come)?;
        if answer.as_ref().is_some_and(|answer| answer.closes) {
            self.stream = connected(self.address)?;
        }
        Ok(answer)
    }

    pub fn exchange(&mut self, bytes: &[u8]) -> Result<Answer> {
        self.send(bytes)?;
        loop {
            if let Some(answer) = self.receive(bytes)? {
                return Ok(answer);
            }
        }
    }

    /// Sends a request and reads its answer, which has to be 200.
    pub fn ask(&mut self, bytes: &[u8]) -> Result<Vec<u8>> {
        self.exchange(bytes)?.good()
    }
}

impl Answer {
    /// The body of an answer that has to be 200.
    pub fn good(self) -> Result<Vec<u8>> {
        if self.status != "200" {
            bail!(
                "the server answered {}: {}",
                self.status,
                String::from_utf8_lossy(&self.body)
            );
        }
        Ok(self.body)
    }
}

fn connected(address: SocketAddr) -> Result<TcpStream> {
    let stream = TcpStream::connect(address)?;
    stream.set_nodelay(true)?;
    stream.set_read_timeout(Some(TIMEOUT))?;
    Ok(stream)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_whole_or_none() {
        let whole = b"HTTP/1.1 200 OK\r\nContent-Length: 3\r\nConnection: close\r\n\r\nyes";
        for end in 0..whole.len() {
            assert_eq!(answer(&whole[..end]).unwrap(), None, "{end}");
        }
        let expected = Answer {
            status: "200".to_owned(),
            body: b"yes".to_vec(),
            closes: true,
        };
        assert_eq!(answer(whole).unwrap(), Some(expected));
        let kept = answer(b"HTTP/1.1 400 Bad Request\r\ncontent-length: 0\r\n\r\n").unwrap();
        let kept = kept.unwrap();
        assert!(!kept.closes);
        assert!(kept.good().is_err());
    }
}
