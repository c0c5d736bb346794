//! What can happen between codo and a PostgreSQL server: an answer that is lost, a statement that never
//! arrives or arrives late, silence. A proxy on loopback that reads the protocol's frames, without TLS.

use std::io::{Read, Write};
use std::net::{Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::thread::spawn;

/// What becomes of a message of codo's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It does not arrive: the connection is cut.
    Cut,
    /// It arrives, but the connection is cut before its answer.
    LoseAnswer,
    /// codo sees its connection cut; the server does not, and gets the message when it is let go.
    HoldBack,
    /// It arrives, and from its answer on codo hears nothing more on this connection, which stays open
    /// until codo closes it.
    Silence,
    /// The same, and the server does not hear of the end: the network between them is gone.
    Vanish,
}

/// Stands between codo and a server; cuts all connections when dropped.
pub struct Proxy {
    pub address: SocketAddr,
    shared: Arc<Shared>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Default)]
struct State {
    /// The next message that holds this text, and what becomes of it; how many of them.
    trap: Option<(&'static str, Fate, usize)>,
    sprung: usize,
    /// Messages that are held back, and whether they may go.
    held: usize,
    let_go: bool,
    /// Nothing is forwarded in either direction; how many messages of codo's wait.
    silent: bool,
    held_up: usize,
    ended: bool,
    streams: Vec<TcpStream>,
}

/// One connection through the proxy, seen from one of its two sides.
struct Side {
    from: TcpStream,
    to: TcpStream,
    link: Arc<Mutex<Link>>,
    shared: Arc<Shared>,
}

/// How far a connection is.
#[derive(Default)]
struct Link {
    /// Requests that the server has yet to say it is ready after.
    unanswered: usize,
    fate: Option<Fate>,
}

impl Proxy {
    pub fn to(server: SocketAddr) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared::default());
        let listening = Arc::clone(&shared);
        spawn(move || {
            for codo in listener.incoming().map_while(Result::ok) {
                if listening.lock().ended {
                    return;
                }
                // Whoever is refused here is refused there too.
                if let Ok(server) = TcpStream::connect(server) {
                    join(codo, server, &listening);
                }
            }
        });
        Proxy { address, shared }
    }

    /// How codo names a database that it is to reach through here.
    pub fn url(&self, database: &str) -> String {
        format!("postgres://codo@{}/{database}?sslmode=disable", self.address)
    }

    /// The next messages that hold this text meet this fate.
    pub fn trap(&self, text: &'static str, fate: Fate, times: usize) {
        self.shared.lock().trap = Some((text, fate, times));
    }

    /// How many messages have met a fate.
    pub fn sprung(&self) -> usize {
        self.shared.lock().sprung
    }

    /// Lets the server have what was held back, and waits until it has answered all of it.
    pub fn let_go(&self) {
        self.shared.change(|state| state.let_go = true);
        self.shared.wait_while(|state| state.held > 0);
    }

    /// How many messages wait for the silence to end.
    pub fn held_up(&self) -> usize {
        self.shared.lock().held_up
    }

    /// From now on nothing is forwarded, or everything again.
    pub fn be_silent(&self, silent: bool) {
        self.shared.change(|state| state.silent = silent);
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.shared.change(|state| {
            state.ended = true;
            for stream in &state.streams {
                let _ = stream.shutdown(Shutdown::Both);
            }
        });
        // The listening thread looks whether it has ended when somebody comes.
        let _ = TcpStream::connect(self.address);
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap()
    }

    fn change(&self, change: impl FnOnce(&mut State)) {
        change(&mut self.lock());
        self.changed.notify_all();
    }

    /// Waits while this holds.
    fn wait_while(&self, holds: impl Fn(&State) -> bool) {
        let waiting = self.changed.wait_while(self.lock(), |state| !state.ended && holds(state));
        drop(waiting.unwrap());
    }

    /// What becomes of a message.
    fn fate_of(&self, message: &[u8]) -> Option<Fate> {
        let mut state = self.lock();
        let (text, fate, times) = state.trap?;
        if !message.windows(text.len()).any(|part| part == text.as_bytes()) {
            return None;
        }
        state.trap = (times > 1).then_some((text, fate, times - 1));
        state.sprung += 1;
        state.held += usize::from(fate == Fate::HoldBack);
        Some(fate)
    }
}

fn join(codo: TcpStream, server: TcpStream, shared: &Arc<Shared>) {
    for stream in [&codo, &server] {
        stream.set_nodelay(true).unwrap();
        shared.lock().streams.push(stream.try_clone().unwrap());
    }
    let link = Arc::<Mutex<Link>>::default();
    let side = |from: &TcpStream, to: &TcpStream| Side {
        from: from.try_clone().unwrap(),
        to: to.try_clone().unwrap(),
        link: Arc::clone(&link),
        shared: Arc::clone(shared),
    };
    let (requests, answers) = (side(&codo, &server), side(&server, &codo));
    spawn(move || {
        let mut requests = requests;
        requests.forward_requests();
        requests.end();
    });
    spawn(move || {
        let mut answers = answers;
        answers.forward_answers();
        answers.cut();
        let was_held = answers.link.lock().unwrap().fate == Some(Fate::HoldBack);
        answers.shared.change(|state| state.held -= usize::from(was_held));
    });
}

impl Side {
    /// From codo to the server. None when the connection has ended.
    fn forward_requests(&mut self) -> Option<()> {
        let first = read_rest(&mut self.from, Vec::new())?;
        self.to.write_all(&first).ok()?;
        let mut fate = None;
        loop {
            let message = read_message(&mut self.from)?;
            self.shared.lock().held_up += 1;
            self.shared.wait_while(|state| state.silent);
            self.shared.lock().held_up -= 1;
            fate = fate.or(self.shared.fate_of(&message));
            if fate == Some(Fate::Cut) {
                return None;
            }
            // A query, or the end of one in parts: what the server says after that it is ready.
            let ends = matches!(message[0], b'Q' | b'S');
            if ends {
                let mut link = self.link.lock().unwrap();
                link.unanswered += 1;
                link.fate = fate;
            }
            if ends && fate == Some(Fate::HoldBack) {
                self.from.shutdown(Shutdown::Both).ok()?;
                self.shared.wait_while(|state| !state.let_go);
            }
            self.to.write_all(&message).ok()?;
        }
    }

    /// From the server to codo. None when the connection has ended.
    fn forward_answers(&mut self) -> Option<()> {
        loop {
            let message = read_message(&mut self.from);
            let fate = {
                let mut link = self.link.lock().unwrap();
                let is_ready = message.as_ref().is_none_or(|m| m[0] == b'Z');
                link.unanswered = link.unanswered.saturating_sub(usize::from(is_ready));
                link.fate.filter(|_| message.is_some()).map(|fate| (fate, link.unanswered == 0))
            };
            match fate {
                Some((Fate::LoseAnswer | Fate::HoldBack, true)) => return None,
                Some(_) => continue,
                None => {}
            }
            self.shared.wait_while(|state| state.silent);
            self.to.write_all(&message?).ok()?;
        }
    }

    /// Ends the connection.
    fn end(&self) {
        let fate = self.link.lock().unwrap().fate;
        match fate {
            // The direction that reads the server's answers ends it.
            Some(Fate::HoldBack) => {}
            Some(Fate::Vanish) => self.shared.wait_while(|_| true),
            _ => self.cut(),
        }
    }

    fn cut(&self) {
        let _ = self.from.shutdown(Shutdown::Both);
        let _ = self.to.shutdown(Shutdown::Both);
    }
}

/// One message: its type, its length, its content.
fn read_message(stream: &mut TcpStream) -> Option<Vec<u8>> {
    let mut kind = [0];
    stream.read_exact(&mut kind).ok()?;
    read_rest(stream, kind.to_vec())
}

/// The length and the content, behind what has been read of a message.
fn read_rest(stream: &mut TcpStream, mut message: Vec<u8>) -> Option<Vec<u8>> {
    let mut length = [0; 4];
    stream.read_exact(&mut length).ok()?;
    message.extend(length);
    let from = message.len();
    message.resize(from + usize::try_from(u32::from_be_bytes(length)).unwrap() - length.len(), 0);
    stream.read_exact(&mut message[from..]).ok()?;
    Some(message)
}
