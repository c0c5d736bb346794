//! A fake receiver of JSON posts: `tiny_http` on loopback, answering what the test says.

use serde_json::Value as Json;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use tiny_http::{Response, Server};

/// A post that was received. Header names are in lower case.
#[derive(Clone, Debug)]
pub struct Got {
    pub path: String,
    pub headers: BTreeMap<String, String>,
    pub body: String,
}

impl Got {
    pub fn json(&self) -> Json {
        serde_json::from_str(&self.body).unwrap()
    }
}

/// The receiver; stops when dropped.
pub struct Endpoint {
    server: Arc<Server>,
    got: Arc<Mutex<Vec<Got>>>,
    pub url: String,
}

impl Endpoint {
    /// Answers every post with 200.
    pub fn new() -> Self {
        Self::answering(|_| (200, "ok".to_string()))
    }

    /// Answers the n-th post, from 0, with this status and text.
    pub fn answering(answer: impl Fn(usize) -> (u16, String) + Send + 'static) -> Self {
        let server = Arc::new(Server::http("127.0.0.1:0").unwrap());
        let got: Arc<Mutex<Vec<Got>>> = Arc::default();
        let url = format!("http://{}", server.server_addr().to_ip().unwrap());
        let (listening, taken) = (Arc::clone(&server), Arc::clone(&got));
        std::thread::spawn(move || {
            for mut request in listening.incoming_requests() {
                let mut body = String::new();
                let _ = request.as_reader().read_to_string(&mut body);
                let header = |h: &tiny_http::Header| {
                    (h.field.as_str().as_str().to_ascii_lowercase(), h.value.as_str().to_string())
                };
                let headers = request.headers().iter().map(header).collect();
                let number = {
                    let mut all = taken.lock().unwrap();
                    all.push(Got { path: request.url().to_string(), headers, body });
                    all.len() - 1
                };
                let (status, text) = answer(number);
                let _ = request.respond(Response::from_string(text).with_status_code(status));
            }
        });
        Endpoint { server, got, url }
    }

    /// What has been received so far.
    pub fn got(&self) -> Vec<Got> {
        self.got.lock().unwrap().clone()
    }
}

impl Drop for Endpoint {
    fn drop(&mut self) {
        self.server.unblock();
    }
}
